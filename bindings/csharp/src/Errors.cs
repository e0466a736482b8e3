#nullable enable
using System;
using System.Text.Json;
using Kassa.Values;

namespace Kassa
{
    /// <summary>
    /// A refusal. Of what you gave, a <see cref="UsageException"/> or an <see cref="InputException"/>, it changed nothing and sent nothing. Any
    /// other that comes out of a drive or a step says nothing about what was sent before, as a store may fail once the answer is there: resume,
    /// and look. What happens to a payment is never an error: look at the view. Its message names the member, the rule and the remedy, and holds
    /// nothing of what was given.
    /// </summary>
    public class KassaException : Exception
    {
        /// <summary>An error for others to throw, such as stores.</summary>
        public KassaException(string message, int code, string name, string advice, string? pointer, Exception? cause = null)
            : base(pointer == null ? message : pointer + ": " + message, cause)
        {
            Code = code;
            Name = name;
            Advice = advice;
            Pointer = pointer;
        }

        /// <summary>Number of the refusal, see <see cref="Codes"/>; 0 when it has none.</summary>
        public int Code { get; }

        /// <summary>Name of the refusal.</summary>
        public string Name { get; }

        /// <summary>
        /// What to do: <c>fix</c>, <c>try_later</c>, <c>read_then_decide</c>, <c>resume</c> from the journal with a new object,
        /// <c>escalate</c> or <c>upgrade</c>; empty when nothing was said.
        /// </summary>
        public string Advice { get; }

        /// <summary>JSON pointer to the member that is wrong; null when it is about no member.</summary>
        public string? Pointer { get; }
    }

    /// <summary>Something was asked that cannot be asked now, or not of this.</summary>
    public sealed class UsageException : KassaException
    {
        internal UsageException(string message, int code, string name, string advice, string? pointer)
            : base(message, code, name, advice, pointer)
        {
        }
    }

    /// <summary>
    /// What was given is wrong; the pointer names the member. What is too much is a <see cref="LimitException"/>, which is one of these.
    /// </summary>
    public class InputException : KassaException
    {
        internal InputException(string message, int code, string name, string advice, string? pointer)
            : base(message, code, name, advice, pointer)
        {
        }
    }

    /// <summary>What was given is too much: more than is left of a transaction, too long, or too many.</summary>
    public sealed class LimitException : InputException
    {
        internal LimitException(string message, int code, string name, string advice, string? pointer)
            : base(message, code, name, advice, pointer)
        {
        }
    }

    /// <summary>A journal cannot be gone on with.</summary>
    public sealed class JournalException : KassaException
    {
        internal JournalException(string message, int code, string name, string advice, string? pointer)
            : base(message, code, name, advice, pointer)
        {
        }
    }

    /// <summary>A delivery is not genuine, or not yours. Answer 400.</summary>
    public sealed class WebhookException : KassaException
    {
        internal WebhookException(string message, int code, string name, string advice, string? pointer)
            : base(message, code, name, advice, pointer)
        {
        }
    }

    /// <summary>A mistake of the library. Close the flow, and resume it from its journal.</summary>
    public sealed class InternalException : KassaException
    {
        internal InternalException(string message, int code, string name, string advice, string? pointer)
            : base(message, code, name, advice, pointer)
        {
        }
    }

    /// <summary>Something around the library failed, such as a database.</summary>
    public sealed class HostException : KassaException
    {
        /// <summary>For stores. The driver's message is not in the text, because it may quote what was written; it is the cause.</summary>
        public HostException(string message, int code, string name, string advice, string? pointer, Exception? cause = null)
            : base(message, code, name, advice, pointer, cause)
        {
        }
    }

    /// <summary>A call of the library that makes no sense, such as one flow in two threads at once.</summary>
    public sealed class StatusException : KassaException
    {
        internal StatusException(int status, string text)
            : base(text, status, "status", "fix", null)
        {
        }
    }

    /// <summary>Another process has written to this journal: it owns the flow now. Let go of yours.</summary>
    public sealed class FencedException : KassaException
    {
        /// <summary>For stores.</summary>
        public FencedException(string reference)
            : base($"the journal of {reference} has grown: another process owns the flow; close this one and resume it only when the other is gone", 0, "fenced", "resume", null)
        {
        }
    }

    /// <summary>The store has no flow of this reference.</summary>
    public sealed class UnknownFlowException : KassaException
    {
        internal UnknownFlowException(string reference)
            : base("the store has no flow called " + reference, 0, "unknown_flow", "fix", null)
        {
        }
    }

    /// <summary>Klarna refused a call, and no attempt of it was executed.</summary>
    public sealed class CallRefusedException : KassaException
    {
        internal CallRefusedException(JsonElement problem, string advice)
            : base(Said(problem), 0, "refused", advice, null) => Problem = problem;

        /// <summary>HTTP status.</summary>
        public int Status => (int)Problem.Whole("status");

        /// <summary>Klarna's code; branch on it. Null when there was none.</summary>
        public string? ErrorCode => Problem.Text("error_code");

        /// <summary>Quote it to Klarna's support. Null when there was none.</summary>
        public string? ErrorId => Problem.Text("error_id");

        /// <summary>All of it: <c>status</c>, <c>error_code</c>, <c>error_id</c>, <c>message</c>, <c>parameters</c>.</summary>
        public JsonElement Problem { get; }

        private static string Said(JsonElement problem)
        {
            string? code = problem.Text("error_code");
            string message = problem.Text("message") ?? code ?? "no reason was given";
            return problem.Whole("status") + (code == null ? string.Empty : " " + code) + ": " + message;
        }
    }

    /// <summary>Nobody knows whether a call was executed.</summary>
    public sealed class CallUnknownException : KassaException
    {
        internal CallUnknownException(string operation, string? read, string advice)
            : base(
                $"it is not known whether {operation} was executed; {(read == null ? "find out" : "read " + read)} before it is made again",
                0,
                "unknown",
                advice,
                null)
        {
            Operation = operation;
            Read = read;
        }

        /// <summary>The operation.</summary>
        public string Operation { get; }

        /// <summary>The operation that shows what became of it; null when there is none.</summary>
        public string? Read { get; }
    }

    /// <summary>No attempt of a call reached Klarna: it was not executed.</summary>
    public sealed class NotSentException : KassaException
    {
        internal NotSentException(string operation, string advice)
            : base($"no attempt of {operation} reached Klarna", 0, "not_sent", advice, null)
        {
        }
    }
}
