#nullable enable
using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Runtime.InteropServices;

namespace Kassa.Native
{
    /// <summary>Finds the C library, and lets only the right one be used.</summary>
    internal static class Loading
    {
        private const int AbiMajor = 1;
        private const int AbiMinor = 0;

        [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
        private delegate uint AbiVersion();

        internal static IntPtr Resolve(string name, Assembly assembly, DllImportSearchPath? searchPath)
        {
            if (name != "kassa")
            {
                return IntPtr.Zero;
            }
            string tried = string.Empty;
            foreach (string path in Places(assembly))
            {
                if (NativeLibrary.TryLoad(path, out IntPtr found))
                {
                    Check(found, path);
                    return found;
                }
                tried += (tried.Length == 0 ? string.Empty : ", ") + path;
            }
            if (NativeLibrary.TryLoad(name, assembly, searchPath, out IntPtr system))
            {
                Check(system, "the system's folders");
                return system;
            }
            throw new DllNotFoundException(
                $"kassa's C library could not be loaded from {(tried.Length == 0 ? string.Empty : tried + " or ")}the system's folders. A package of "
                + "NuGet brings it along for its platform; otherwise build it with `cargo build -p kassa-ffi` and set KASSA_LIBRARY to its folder.");
        }

        /// <summary>Refuses a library of another kind or version.</summary>
        internal static void Check(IntPtr found, string path)
        {
            if (IntPtr.Size != 8)
            {
                throw new DllNotFoundException("kassa needs a process of 64 bits");
            }
            if (!NativeLibrary.TryGetExport(found, "kassa_abi_version", out IntPtr address))
            {
                throw new DllNotFoundException(path + " is not kassa's C library: it has no kassa_abi_version");
            }
            uint version = Marshal.GetDelegateForFunctionPointer<AbiVersion>(address)();
            uint major = version >> 16;
            uint minor = version & 0xFFFF;
            if (major != AbiMajor || minor < AbiMinor)
            {
                throw new DllNotFoundException(
                    $"{path} speaks version {major}.{minor} of kassa's C interface, and this package needs {AbiMajor}.{AbiMinor} or a later "
                    + $"{AbiMajor}.x: use library and package of one release.");
            }
        }

        /// <summary>What was named alone, else where packages have it.</summary>
        private static IEnumerable<string> Places(Assembly assembly)
        {
            string file = RuntimeInformation.IsOSPlatform(OSPlatform.Windows) ? "kassa.dll"
                : RuntimeInformation.IsOSPlatform(OSPlatform.OSX) ? "libkassa.dylib"
                : "libkassa.so";
            string? named = Environment.GetEnvironmentVariable("KASSA_LIBRARY");
            if (!string.IsNullOrEmpty(named))
            {
                yield return Directory.Exists(named) ? Path.Combine(named, file) : named;
                yield break;
            }
            string folder = Path.GetDirectoryName(assembly.Location) ?? string.Empty;
            if (folder.Length == 0)
            {
                yield break;
            }
            string system = file == "kassa.dll" ? "win" : file == "libkassa.dylib" ? "osx" : "linux";
            string platform = system + "-" + RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant();
            yield return Path.Combine(folder, file);
            yield return Path.Combine(folder, "runtimes", platform, "native", file);
        }
    }
}
