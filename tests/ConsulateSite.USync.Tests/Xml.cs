using System.Text;
using ConsulateSite.USync.Files;

namespace ConsulateSite.USync.Tests;

/// <summary>Makes files for tests.</summary>
internal static class Xml
{
    public static byte[] Bytes(string xml) => Encoding.UTF8.GetBytes(xml);

    public static USyncFile File(string xml, string name = "Content/test.config") => USyncFileReader.Parse(Bytes(xml), name);
}
