using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;
using Kassa.Native;

namespace Kassa.Tests
{
    /// <summary>The native layer: what is loaded is the right library, and what nobody holds any more is freed.</summary>
    internal sealed class LibraryTest
    {
        [Test]
        internal void AnotherLibraryIsNamedAsSuch()
        {
            IntPtr other = Compiled("other", "int something_else(void) { return 0; }");
            var error = Claim.Throws<DllNotFoundException>(() => Loading.Check(other, "libother.so"));
            Claim.Equal("libother.so is not kassa's C library: it has no kassa_abi_version", error.Message);
        }

        [Test]
        internal void ALibraryOfAnotherVersionIsNamedAsSuch()
        {
            IntPtr old = Compiled("old", "unsigned kassa_abi_version(void) { return 2u << 16 | 7u; }");
            var error = Claim.Throws<DllNotFoundException>(() => Loading.Check(old, "libkassa.so"));
            Claim.True(error.Message.Contains("version 2.7", StringComparison.Ordinal), error.Message);
            Claim.True(error.Message.Contains("use library and package of one release", StringComparison.Ordinal), error.Message);
        }

        [Test]
        internal void WhatNobodyHoldsIsFreed()
        {
            using Config config = GoldenTest.Config();
            IntPtr forgotten = Forget(config);
            for (int n = 0; n < 200 && Library.kassa_flow_kind_of(forgotten, out _) == Library.Ok; n++)
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
                Thread.Sleep(5);
            }
            Claim.True(Library.kassa_flow_kind_of(forgotten, out _) != Library.Ok, "the finaliser has freed the flow");
        }

        [Test]
        internal void VersionAndKinds()
        {
            Claim.Equal("0.1.0", KassaLibrary.Version);
            Claim.True(new[] { "payment", "transaction", "call" }.All(KassaLibrary.Kinds.Contains), string.Join(", ", KassaLibrary.Kinds));
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        private static IntPtr Forget(Config config)
        {
            Flow flow = Flow.Start(config, "payment", Sandbox.Payment("forgotten"));
            Claim.Equal(Library.Ok, Library.kassa_flow_kind_of(flow.Handle.DangerousGetHandle(), out _));
            return flow.Handle.DangerousGetHandle();
        }

        private static IntPtr Compiled(string name, string text)
        {
            string folder = Leavings.Folder("kassa-library-");
            string source = Path.Combine(folder, name + ".c");
            File.WriteAllText(source, text + "\n");
            string file = Path.Combine(folder, "lib" + name + ".so");
            using Process process = Process.Start("gcc", $"-shared -fPIC -o {file} {source}")!;
            process.WaitForExit();
            Claim.Equal(0, process.ExitCode);
            return NativeLibrary.Load(file);
        }
    }
}
