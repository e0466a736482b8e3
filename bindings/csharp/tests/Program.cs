using System;
using System.Threading.Tasks;

namespace Kassa.Tests
{
    /// <summary>Without words it runs the tests.</summary>
    internal static class Program
    {
        private static async Task<int> Main(string[] words)
        {
            try
            {
                switch (words.Length > 0 ? words[0] : string.Empty)
                {
                    case "--doomed":
                        return await Doomed.MainAsync(words[1..]);
                    case "--bench":
                        return Bench.Measure();
                    default:
                        return await Runner.RunAsync(words.Length > 0 ? words[0] : string.Empty);
                }
            }
            finally
            {
                Leavings.Clear();
            }
        }
    }
}
