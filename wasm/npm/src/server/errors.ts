// What may become of a call that is not answered, and of a delivery that does not count.

import type { Advice } from "../errors.js";
import type { ApiProblem } from "../types.js";

/** Klarna refused a call, and no attempt of it was executed. */
export class CallRefused extends Error {
  override readonly name = "CallRefused";
  /** HTTP status. */
  readonly status: number;
  /** Klarna's code; branch on it. */
  readonly errorCode: string | undefined;
  /** Quote it to Klarna's support. */
  readonly errorId: string | undefined;
  readonly advice: Advice;
  readonly #problem: ApiProblem;

  constructor(problem: ApiProblem, advice: Advice) {
    const code = problem.error_code === undefined ? "" : ` ${problem.error_code}`;
    super(`${problem.status}${code}: ${problem.message ?? problem.error_code ?? "no reason was given"}`);
    this.status = problem.status;
    this.errorCode = problem.error_code;
    this.errorId = problem.error_id;
    this.advice = advice;
    this.#problem = problem;
  }

  /** All that Klarna said. It may repeat what was sent, so it is in no print. */
  get problem(): ApiProblem {
    return this.#problem;
  }
}

/** Nobody knows whether a call was executed. `read` names the operation that tells. */
export class CallUnknown extends Error {
  override readonly name = "CallUnknown";
  readonly operation: string;
  /** The operation that shows what became of it. */
  readonly read: string | undefined;
  readonly advice: Advice;

  constructor(operation: string, read: string | undefined, advice: Advice) {
    const remedy = read === undefined ? "find out" : `read ${read}`;
    super(`it is not known whether ${operation} was executed; ${remedy} before it is made again`);
    this.operation = operation;
    this.read = read;
    this.advice = advice;
  }
}

/** No attempt of a call reached Klarna: it was not executed. */
export class NotSent extends Error {
  override readonly name = "NotSent";
  readonly operation: string;
  readonly advice: Advice;

  constructor(operation: string, advice: Advice, why?: string) {
    super(`no attempt of ${operation} reached Klarna${why === undefined ? "" : `: ${why}`}`);
    this.operation = operation;
    this.advice = advice;
  }
}

/** The store has no flow of this name. */
export class NotFound extends Error {
  override readonly name = "NotFound";
  readonly reference: string;

  constructor(reference: string) {
    super(`the store has no flow called ${reference}`);
    this.reference = reference;
  }
}

/** A delivery does not count: it is not genuine, or not ours. */
export class WebhookError extends Error {
  override readonly name = "WebhookError";
  /** Number of the refusal, see `codes`. */
  readonly code: number;
  /** HTTP status to answer. */
  readonly answer: number;

  constructor(message: string, code: number, answer: number) {
    super(message);
    this.code = code;
    this.answer = answer;
  }
}
