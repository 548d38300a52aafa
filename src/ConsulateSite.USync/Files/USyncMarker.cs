using System.Xml.Linq;

namespace ConsulateSite.USync.Files;

/// <summary>The marker <c>usync.config</c>. uSync's format number hides real changes, so nothing is decided by it.</summary>
internal static class USyncMarker
{
    /// <summary>The format of v13 to v18.</summary>
    public const string Format = "10.7.0";

    /// <summary>Writes the marker unless the folder has one.</summary>
    public static async Task EnsureAsync(USyncFolder folder, CancellationToken cancellationToken)
    {
        if (File.Exists(folder.MarkerPath))
        {
            return;
        }

        XDocument marker = new(
            new XDeclaration("1.0", "utf-8", null),
            new XElement("uSync", new XAttribute("version", $"{USyncFolder.CurrentVersion}.0.0.0"), new XAttribute("format", Format)));
        await USyncFileWriter.WriteAsync(folder.MarkerPath, USyncFileWriter.ToBytes(marker, FileStyle.Default), cancellationToken);
    }
}
