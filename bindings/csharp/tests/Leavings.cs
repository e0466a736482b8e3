using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;

namespace Kassa.Tests
{
    /// <summary>What goes with the tests: processes and folders.</summary>
    internal static class Leavings
    {
        private static readonly List<Action> Rest = new List<Action>();

        internal static void Add(Action clear) => Rest.Insert(0, clear);

        internal static void Clear()
        {
            Rest.ForEach(clear => clear());
            Rest.Clear();
        }

        /// <summary>A folder.</summary>
        internal static string Folder(string name)
        {
            string folder = Path.Combine(Path.GetTempPath(), name + KassaLibrary.FreshReference());
            Directory.CreateDirectory(folder);
            Add(() => Directory.Delete(folder, true));
            return folder;
        }

        /// <summary>A process, whose output is read.</summary>
        internal static Process Start(string program, IEnumerable<string> words, Action<ProcessStartInfo>? settings = null)
        {
            var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, UseShellExecute = false };
            foreach (string word in words)
            {
                start.ArgumentList.Add(word);
            }
            settings?.Invoke(start);
            Process process = Process.Start(start)!;
            Add(() => Kill(process));
            return process;
        }

        /// <summary>Kills a process, if it lives.</summary>
        internal static void Kill(Process process)
        {
            try
            {
                process.Kill();
            }
            catch (InvalidOperationException)
            {
                // It has ended by itself.
            }
            process.WaitForExit();
        }
    }
}
