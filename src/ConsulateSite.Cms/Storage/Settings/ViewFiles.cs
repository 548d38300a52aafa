using Umbraco.Cms.Core.IO;

namespace ConsulateSite.Cms.Storage.Settings;

/// <summary>The Razor views in the <c>Views</c> folder. A site that keeps its views elsewhere has none here, which is no error.</summary>
internal sealed class ViewFiles(FileSystems fileSystems)
{
    private IFileSystem Views =>
        fileSystems.MvcViewsFileSystem ?? throw new InvalidOperationException("There is no file system for views.");

    /// <summary>The file name of a template's view.</summary>
    public static string NameOf(string alias) => $"{alias}.cshtml";

    /// <summary>The text of a view; null when there is no such file.</summary>
    public string? Read(string name)
    {
        if (!Views.FileExists(name))
        {
            return null;
        }

        using StreamReader reader = new(Views.OpenFile(name));
        return reader.ReadToEnd();
    }

    /// <summary>The bytes of a view; empty when there is no such file.</summary>
    public Stream Open(string name) => Views.FileExists(name) ? Views.OpenFile(name) : Stream.Null;

    /// <summary>The size of a view in bytes; -1 when there is no such file.</summary>
    public long SizeOf(string name) => Views.FileExists(name) ? Views.GetSize(name) : -1;

    public void Write(string name, Stream content) => Views.AddFile(name, content, overrideIfExists: true);

    public void Delete(string name)
    {
        if (Views.FileExists(name))
        {
            Views.DeleteFile(name);
        }
    }
}
