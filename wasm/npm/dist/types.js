// What goes in and what comes out. Words that Klarna or a later version may add are strings, never a closed set.
export {};
