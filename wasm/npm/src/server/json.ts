// JSON with whole numbers that are larger than a number holds exactly: they are bigint, on the way in and out.

/** The JSON of a value. */
export function text(value: unknown): string {
  return write(value) ?? "null";
}

function write(value: unknown): string | undefined {
  switch (typeof value) {
    case "bigint":
      return value.toString();
    case "number":
      if (!Number.isFinite(value)) throw new RangeError("a number in a body has to be finite");
      if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
        throw new RangeError("a whole number of this size is not exact: give it as bigint");
      }
      return JSON.stringify(value);
    case "object": {
      if (value === null) return "null";
      if ("toJSON" in value && typeof value.toJSON === "function") return write(value.toJSON());
      if (Array.isArray(value)) return `[${value.map((item) => write(item) ?? "null").join(",")}]`;
      const members = Object.entries(value).flatMap(([name, member]) => {
        const written = write(member);
        return written === undefined ? [] : [`${JSON.stringify(name)}:${written}`];
      });
      return `{${members.join(",")}}`;
    }
    case "string":
    case "boolean":
      return JSON.stringify(value);
    default:
      return undefined;
  }
}

const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** The value of a JSON text. */
export function parse(json: string): unknown {
  if (!/\d{16}/.test(json)) return JSON.parse(json);
  // Nobody can write this name into an answer: it is made up here.
  const name = crypto.randomUUID();
  const marked = json.replace(TOKEN, (token) => {
    const whole = /^-?\d+$/.test(token) && !Number.isSafeInteger(Number(token));
    return whole ? `{"${name}":"${token}"}` : token;
  });
  return JSON.parse(marked, (_, value: unknown) => {
    const digits = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
    return typeof digits === "string" ? BigInt(digits) : value;
  });
}
