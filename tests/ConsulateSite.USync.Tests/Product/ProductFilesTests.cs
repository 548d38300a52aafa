using System.Xml.Linq;
using ConsulateSite.USync.Files;
using ConsulateSite.USync.Handlers;
using ConsulateSite.USync.Tests.Handlers;

namespace ConsulateSite.USync.Tests.Product;

/// <summary>The product's own schema and content: each file must say what its kind says, and nothing may be lost on the way.</summary>
public sealed class ProductFilesTests : IDisposable
{
    private readonly HandlerFixture _fixture = new();

    public static TheoryData<string> Kinds => [.. Kind.All.Select(kind => kind.Folder)];

    public void Dispose() => _fixture.Dispose();

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Each_file_survives_reading_and_writing(string kind)
    {
        foreach ((USyncFile file, IKindHandler handler) in await FilesAsync(kind))
        {
            SyncItem item = handler.Read(file);
            XDocument written = new(new XElement(handler.Kind.Root));
            handler.Write(item, written.Root!);
            USyncFile again = USyncFileReader.Parse(USyncFileWriter.ToBytes(written, FileStyle.Default), file.Name);
            SyncItem reread = handler.Read(again);

            Assert.Equal(item.ToFacts().All, reread.ToFacts().All);
            Assert.Equal((item.Key, item.Alias), (reread.Key, reread.Alias));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Writing_a_file_over_itself_changes_no_byte(string kind)
    {
        foreach ((USyncFile file, IKindHandler handler) in await FilesAsync(kind))
        {
            Assert.Equal(file.Bytes, USyncFileWriter.ToBytes(file.Document, FileStyle.Of(file.Bytes)));
        }
    }

    [Fact]
    public async Task The_product_has_files_of_the_kinds_that_it_stands_on()
    {
        foreach (Kind kind in (Kind[])[Kind.Languages, Kind.Dictionary, Kind.DataTypes, Kind.Templates, Kind.ContentTypes, Kind.Content, Kind.Domains])
        {
            Assert.NotEmpty(await FilesAsync(kind.Folder));
        }
    }

    private async Task<IReadOnlyList<(USyncFile File, IKindHandler Handler)>> FilesAsync(string kind)
    {
        USyncFolder folder = USyncFolder.Open(Path.Combine(Repository.Root, "uSync"));
        IKindHandler handler = _fixture.Handlers.Values.Single(candidate => candidate.Kind.Folder == kind);
        List<(USyncFile File, IKindHandler Handler)> files = [];
        foreach (string path in folder.FilesOf(kind))
        {
            files.Add((await USyncFileReader.ReadAsync(path, folder.NameOf(path), CancellationToken.None), handler));
        }

        return files;
    }
}
