#nullable enable
using System;
using System.Runtime.InteropServices;
using System.Text;

namespace Kassa.Native
{
    /// <summary>A text that an object of the library owns: read it before the object goes.</summary>
    [StructLayout(LayoutKind.Sequential)]
    internal readonly struct Text
    {
        private readonly IntPtr address;
        private readonly UIntPtr length;

        internal byte[] Bytes()
        {
            var bytes = new byte[checked((int)length)];
            if (bytes.Length > 0)
            {
                Marshal.Copy(address, bytes, 0, bytes.Length);
            }
            return bytes;
        }

        public override string ToString() => Encoding.UTF8.GetString(Bytes());
    }
}
