using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Kassa.Native;

namespace Kassa.Tests
{
    /// <summary>What the boundary costs; see bindings/csharp/bench. Each figure is the median of 21 runs, floor and ours in turn.</summary>
    internal static class Bench
    {
        private const int Runs = 21;
        private const int ThreadTime = 3;

        internal static int Measure()
        {
            double boundary = InTurn(100_000, () => _ = Library.kassa_event_duplicate_of(IntPtr.Zero), () => { }).One;
            Console.WriteLine(FormattableString.Invariant($"boundary: {boundary:F3} µs for a call without payload"));

            byte[] body = WebhookTest.Delivery(new string('x', 1024 - WebhookTest.Delivery(string.Empty).Length));
            string signature = WebhookTest.Sign(body);
            using Inbox inbox = WebhookTest.Inbox();
            using var mac = new HMACSHA256(Encoding.UTF8.GetBytes(WebhookTest.Key));
            (double ours, double own) = InTurn(10_000, () => inbox.Verify(body, WebhookTest.KeyId, signature).Dispose(), () => mac.ComputeHash(body));
            Console.WriteLine(FormattableString.Invariant(
                $"webhook of {body.Length} bytes: {ours:F2} µs verified and read, HMACSHA256 alone {own:F2} µs, ratio {ours / own:F2}"));
            return 0;
        }

        private static (double One, double Other) InTurn(int times, Action one, Action other)
        {
            var ones = new List<double>();
            var others = new List<double>();
            for (int run = -3; run < Runs; run++)
            {
                double first = Once(times, one);
                double second = Once(times, other);
                if (run >= 0)
                {
                    ones.Add(first);
                    others.Add(second);
                }
            }
            ones.Sort();
            others.Sort();
            return (ones[Runs / 2], others[Runs / 2]);
        }

        /// <summary>Microseconds of this thread's processor time for one of so many.</summary>
        private static double Once(int times, Action work)
        {
            double begun = Clock();
            for (int n = 0; n < times; n++)
            {
                work();
            }
            return (Clock() - begun) / times;
        }

        private static double Clock()
        {
            Claim.Equal(0, clock_gettime(ThreadTime, out Time time));
            return time.Seconds * 1e6 + time.Nanoseconds / 1e3;
        }

        [DllImport("libc")]
        private static extern int clock_gettime(int clock, out Time time);

        [StructLayout(LayoutKind.Sequential)]
        private readonly struct Time
        {
            internal readonly long Seconds;
            internal readonly long Nanoseconds;
        }
    }
}
