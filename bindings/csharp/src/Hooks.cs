#nullable enable
using System;
using Kassa.Transport;

namespace Kassa
{
    /// <summary>
    /// What a driven flow has to say; override what you want to hear. Called by whoever drives it. What a hook throws comes out of the drive; a
    /// notice that <see cref="Show"/>, <see cref="Hide"/> or <see cref="Tell"/> threw at is given again by the next step or drive.
    /// </summary>
    public class Hooks
    {
        /// <summary>Says nothing to anybody.</summary>
        public static readonly Hooks None = new Hooks();

        /// <summary>Hooks that only show.</summary>
        public static Hooks OnShow(Action<Next.Show> show) => new Showing(show);

        /// <summary>Show this to the customer.</summary>
        public virtual void Show(Next.Show screen)
        {
        }

        /// <summary>Take it away.</summary>
        public virtual void Hide(Next.Hide screen)
        {
        }

        /// <summary>News, for a log: it holds no payload.</summary>
        public virtual void Tell(Next.Tell news)
        {
        }

        /// <summary>A call came back, for logs and measurements. Log the operation and the status, never bodies.</summary>
        public virtual void Sent(Next.Call call, Outcome outcome, TimeSpan took)
        {
        }

        private sealed class Showing : Hooks
        {
            private readonly Action<Next.Show> show;

            internal Showing(Action<Next.Show> show) => this.show = show;

            public override void Show(Next.Show screen) => show(screen);
        }
    }
}
