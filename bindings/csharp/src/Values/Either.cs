#nullable enable
using System;

namespace Kassa.Values
{
    /// <summary>A value that is one of two types.</summary>
    public sealed record Either<TOne, TOther> : IEither
        where TOne : class
        where TOther : class
    {
        /// <summary>A value of the first type.</summary>
        public Either(TOne one) => One = one;

        /// <summary>A value of the second type.</summary>
        public Either(TOther other) => Other = other;

        /// <summary>The value, if it is of the first type.</summary>
        public TOne? One { get; }

        /// <summary>The value, if it is of the second type.</summary>
        public TOther? Other { get; }

        object IEither.Value => (object?)One ?? Other!;

        /// <summary>A value of the first type.</summary>
        public static implicit operator Either<TOne, TOther>(TOne one) => new Either<TOne, TOther>(one);

        /// <summary>A value of the second type.</summary>
        public static implicit operator Either<TOne, TOther>(TOther other) => new Either<TOne, TOther>(other);

        /// <summary>What one of two functions makes of it.</summary>
        public TResult Match<TResult>(Func<TOne, TResult> first, Func<TOther, TResult> second) => One != null ? first(One) : second(Other!);

        /// <summary>The value, as it prints itself.</summary>
        public override string ToString() => ((IEither)this).Value.ToString() ?? string.Empty;
    }

    /// <summary>A value of one of two types, whichever they are.</summary>
    internal interface IEither
    {
        object Value { get; }
    }
}
