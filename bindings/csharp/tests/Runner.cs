using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;

namespace Kassa.Tests
{
    /// <summary>A promise, run once, or once for each of the values.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    internal sealed class TestAttribute : Attribute
    {
        internal TestAttribute(params object[] values) => Values = values;

        internal object[] Values { get; }
    }

    /// <summary>A promise that was not kept.</summary>
    internal sealed class Failure : Exception
    {
        internal Failure(string message)
            : base(message)
        {
        }
    }

    /// <summary>What tests claim.</summary>
    internal static class Claim
    {
        internal static void Equal<T>(T wanted, T found, string about = "")
        {
            if (!EqualityComparer<T>.Default.Equals(wanted, found))
            {
                throw new Failure($"{about}\n  wanted {wanted}\n  found  {found}");
            }
        }

        internal static void Same(IEnumerable<string> wanted, IEnumerable<string> found) =>
            Equal(string.Join("\n", wanted), string.Join("\n", found));

        internal static void True(bool claim, string about)
        {
            if (!claim)
            {
                throw new Failure(about);
            }
        }

        internal static T Throws<T>(Action work)
            where T : Exception
        {
            try
            {
                work();
            }
            catch (T wanted)
            {
                return wanted;
            }
            throw new Failure("nothing was thrown, and " + typeof(T).Name + " was wanted");
        }

        internal static async Task<T> ThrowsAsync<T>(Func<Task> work)
            where T : Exception
        {
            try
            {
                await work();
            }
            catch (T wanted)
            {
                return wanted;
            }
            throw new Failure("nothing was thrown, and " + typeof(T).Name + " was wanted");
        }
    }

    /// <summary>Runs every method that is marked; with a word, those alone whose names hold it.</summary>
    internal static class Runner
    {
        /// <summary>The longest takes a quarter of a minute on two idle processors.</summary>
        private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

        private static int passed;
        private static int failed;

        internal static async Task<int> RunAsync(string word)
        {
            var methods =
                from type in Assembly.GetExecutingAssembly().GetTypes()
                from method in type.GetMethods(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)
                let test = method.GetCustomAttribute<TestAttribute>()
                where test != null
                orderby type.Name, method.MetadataToken
                select (type, method, test);
            foreach (var (type, method, test) in methods)
            {
                if (test.Values.Length == 0)
                {
                    await OneAsync(word, type, method);
                }
                foreach (object value in test.Values)
                {
                    await OneAsync(word, type, method, value);
                }
            }
            Console.WriteLine($"{passed} passed, {failed} failed");
            return passed > 0 && failed == 0 ? 0 : 1;
        }

        private static async Task OneAsync(string word, Type type, MethodInfo method, params object[] values)
        {
            string name = type.Name + "." + method.Name + (values.Length == 0 ? string.Empty : "(" + values[0] + ")");
            if (!name.Contains(word, StringComparison.Ordinal))
            {
                return;
            }
            var took = Stopwatch.StartNew();
            try
            {
                Task test = Task.Run(async () =>
                {
                    object? made = method.Invoke(Activator.CreateInstance(type, true), values);
                    if (made is Task task)
                    {
                        await task;
                    }
                });
                if (await Task.WhenAny(test, Task.Delay(Patience)) != test)
                {
                    // Its thread cannot be ended, and what it holds may be what the next tests need.
                    Console.WriteLine($"FAILED {name}: it had not ended after {Patience.TotalMinutes} minutes");
                    Environment.Exit(1);
                }
                await test;
                passed++;
                Console.WriteLine(FormattableString.Invariant($"ok {name} ({took.Elapsed.TotalSeconds:F2} s)"));
            }
            catch (Exception fault)
            {
                failed++;
                Console.WriteLine($"FAILED {name}: {(fault is TargetInvocationException ? fault.InnerException : fault)}");
            }
        }
    }
}
