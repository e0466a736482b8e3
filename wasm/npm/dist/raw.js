// The generated module as the typed API sees it: strings, numbers, and classes whose memory has to be given back.
export {};
