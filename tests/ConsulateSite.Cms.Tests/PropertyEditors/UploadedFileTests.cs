using ConsulateSite.Cms.Tests.PropertyEditors.Blocks;
using NSubstitute;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.PropertyEditors;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;
using File = System.IO.File;

namespace ConsulateSite.Cms.Tests.PropertyEditors;

public sealed class UploadedFileTests(EditorHost host) : IClassFixture<EditorHost>
{
    private static readonly Guid Owner = Guid.NewGuid();
    private static readonly Guid PropertyTypeKey = Guid.NewGuid();

    [Fact]
    public void An_upload_becomes_a_media_file_of_its_property()
    {
        string address = Upload("Tarifs 2026.pdf", "prices");

        Assert.StartsWith("/media/", address, StringComparison.Ordinal);
        Assert.Equal("prices", File.ReadAllText(PathOf(address)));
        Assert.True(host.Get<MediaFileManager>().IsFileOwnedBy(address, Owner, PropertyTypeKey));
    }

    [Fact]
    public void An_uploaded_image_keeps_its_crops_and_never_stores_the_key_of_the_upload()
    {
        Guid upload = host.TemporaryFile("a.jpg");

        string stored = (string)host.FromEditor(Aliases.ImageCropper, $$$"""{"temporaryFileId":"{{{upload}}}","crops":[{"alias":"wide","coordinates":{"x1":0.1}},{"alias":"none"}]}""", owner: Owner)!;

        Assert.Contains("\"src\":\"/media/", stored, StringComparison.Ordinal);
        Assert.Contains("wide", stored, StringComparison.Ordinal);
        Assert.DoesNotContain("none", stored, StringComparison.Ordinal);
        Assert.DoesNotContain("temporaryFileId", stored, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_may_not_be_uploaded_is_refused_and_not_stored()
    {
        Guid page = host.TemporaryFile("a.aspx");
        FileUploadConfiguration pdf = new() { FileExtensions = ["pdf"] };
        Guid text = host.TemporaryFile("a.txt");

        Assert.Null(host.FromEditor(Aliases.UploadField, $$"""{"temporaryFileId":"{{page}}"}"""));
        Assert.Null(host.FromEditor(Aliases.UploadField, $$"""{"temporaryFileId":"{{text}}"}""", pdf));
        Assert.NotNull(host.FromEditor(Aliases.UploadField, $$"""{"temporaryFileId":"{{host.TemporaryFile("a.PDF")}}"}""", pdf));
    }

    [Fact]
    public void An_upload_that_has_expired_leaves_the_stored_file()
    {
        string current = Upload("b.pdf", "x");

        Assert.Equal(current, host.FromEditor(Aliases.UploadField, $$"""{"temporaryFileId":"{{Guid.NewGuid()}}"}""", current: current));
    }

    [Fact]
    public void Only_an_existing_media_file_can_be_named_instead_of_uploading_one()
    {
        string current = Upload("c.pdf", "x");

        Assert.Equal(current, host.FromEditor(Aliases.UploadField, $$"""{"src":"{{current}}"}"""));
        Assert.Null(host.FromEditor(Aliases.UploadField, """{"src":"/media/../consulate.db"}"""));
        Assert.Null(host.FromEditor(Aliases.UploadField, """{"src":"https://example.org/a.pdf"}"""));
        Assert.Null(host.FromEditor(Aliases.UploadField, """{"src":""}""", current: current));
    }

    [Fact]
    public void A_replaced_file_of_a_medium_is_deleted_after_the_save_and_not_before()
    {
        string before = Upload("old.pdf", "old");
        string after = Upload("new.pdf", "new");
        IMedia stored = Item<IMedia>(before);
        host.Media.GetByIds(Arg.Any<IEnumerable<Guid>>()).Returns([stored]);
        EventMessages messages = new();
        MediaSavingNotification saving = new(Item<IMedia>(after), messages);
        MediaSavedNotification saved = new(Item<IMedia>(after), messages);

        Publish(saving);
        saved.State = saving.State;
        Assert.True(File.Exists(PathOf(before)));
        Publish(saved);

        Assert.False(File.Exists(PathOf(before)));
        Assert.True(File.Exists(PathOf(after)));
    }

    [Fact]
    public void Files_go_with_the_document_that_they_belong_to_and_files_of_others_stay()
    {
        string own = Upload("own.pdf", "x");
        string foreign = (string)host.FromEditor(Aliases.UploadField, $$"""{"temporaryFileId":"{{host.TemporaryFile("foreign.pdf")}}"}""", owner: Guid.NewGuid())!;

        Publish(new ContentDeletedNotification(Item<IContent>(own), new EventMessages()));
        Publish(new ContentDeletedNotification(Item<IContent>(foreign), new EventMessages()));

        Assert.False(File.Exists(PathOf(own)));
        Assert.True(File.Exists(PathOf(foreign)));
    }

    [Fact]
    public void A_copied_document_has_its_own_file()
    {
        string original = Upload("d.pdf", "x");
        IContent copy = Item<IContent>(original, key: Guid.NewGuid());

        Publish(new ContentCopyingNotification(Item<IContent>(original), copy, null, new EventMessages()));

        string address = (string)copy.Properties["file"]!.GetValue()!;
        Assert.NotEqual(original, address);
        Assert.Equal("x", File.ReadAllText(PathOf(address)));
    }

    [Fact]
    public void The_facts_of_a_new_file_are_filled_in_and_go_with_it()
    {
        IMedia medium = Item<IMedia>(Upload("e.pdf", "12345"), alias: "umbracoFile", extra: ["umbracoBytes", "umbracoExtension"]);

        Publish(new MediaSavingNotification(medium, new EventMessages()));
        Assert.Equal("5", medium.Properties["umbracoBytes"]!.GetValue());
        Assert.Equal("pdf", medium.Properties["umbracoExtension"]!.GetValue());

        medium.Properties["umbracoFile"]!.SetValue(null);
        Publish(new MediaSavingNotification(medium, new EventMessages()));
        Assert.Null(medium.Properties["umbracoBytes"]!.GetValue());
    }

    [Fact]
    public void A_drawing_says_its_size_itself()
    {
        string address = Upload("f.svg", """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 675"/>""");
        IMedia medium = Item<IMedia>(address, alias: "umbracoFile", extra: ["umbracoWidth", "umbracoHeight"]);

        Publish(new MediaSavingNotification(medium, new EventMessages()));

        Assert.Equal("1200", medium.Properties["umbracoWidth"]!.GetValue());
        Assert.Equal("675", medium.Properties["umbracoHeight"]!.GetValue());
    }

    [Fact]
    public void The_path_of_a_medium_is_known_to_Umbraco()
    {
        MediaUrlGeneratorCollection paths = host.Get<MediaUrlGeneratorCollection>();

        Assert.True(paths.TryGetMediaPath(Aliases.UploadField, "/media/a.pdf", out string? file));
        Assert.True(paths.TryGetMediaPath(Aliases.ImageCropper, """{"src":"/media/a.jpg"}""", out string? image));
        Assert.Equal(("/media/a.pdf", "/media/a.jpg"), (file, image));
        Assert.False(paths.TryGetMediaPath(Aliases.ImageCropper, null, out _));
    }

    [Fact]
    public void Blocks_of_a_copy_have_their_own_keys_and_their_own_files()
    {
        BlockSchema schema = new(host);
        Guid block = Guid.NewGuid();
        Guid inner = Guid.NewGuid();
        PropertyType upload = host.PropertyType(Aliases.UploadField, new FileUploadConfiguration(), "file");
        ContentType type = new(host.Strings, -1) { Key = Guid.NewGuid(), Alias = "download", IsElement = true };
        type.AddPropertyType(upload, "content", "Content");
        host.ContentTypes.Get(type.Key).Returns(type);
        string file = (string)host.FromEditor(Aliases.UploadField, $$"""{"temporaryFileId":"{{host.TemporaryFile("f.pdf", "x")}}"}""", owner: inner, propertyType: upload.Key)!;
        string nested = BlockSchema.Stored([new BlockItemData(inner, type.Key, "download") { Values = [new BlockPropertyValue { Alias = "file", Value = file }] }], (inner, null));
        string stored = BlockSchema.Stored([schema.Step(block, ("inner", null, nested), ("title", "ar", "x"))], (block, "ar"));
        IContent copy = Item<IContent>(stored, editor: Aliases.BlockList, key: Guid.NewGuid());

        Publish(new ContentCopyingNotification(Item<IContent>(stored, editor: Aliases.BlockList), copy, null, new EventMessages()));

        BlockListValue value = BlockSchema.Read(copy.Properties["file"]!.GetValue());
        Guid key = Assert.Single(value.ContentData).Key;
        Assert.NotEqual(block, key);
        Assert.Equal([key, key], [value.GetLayouts()!.Single().ContentKey, value.Expose.Single().ContentKey]);
        BlockListValue copiedInner = BlockSchema.Read(value.ContentData[0].Values.Single(item => item.Alias == "inner").Value);
        string copiedFile = (string)copiedInner.ContentData[0].Values[0].Value!;
        Assert.NotEqual(inner, copiedInner.ContentData[0].Key);
        Assert.NotEqual(file, copiedFile);
        Assert.Equal("x", File.ReadAllText(PathOf(copiedFile)));

        Publish(new ContentDeletedNotification(Item<IContent>(stored, editor: Aliases.BlockList), new EventMessages()));
        Assert.False(File.Exists(PathOf(file)));
        Assert.True(File.Exists(PathOf(copiedFile)));
    }

    private string Upload(string name, string content) => (string)host.FromEditor(
        Aliases.UploadField, $$"""{"temporaryFileId":"{{host.TemporaryFile(name, content)}}"}""", new FileUploadConfiguration(), owner: Owner, propertyType: PropertyTypeKey)!;

    private string PathOf(string address) => Path.Combine(host.MediaFolder, address["/media/".Length..]);

    private void Publish<TNotification>(TNotification notification)
        where TNotification : INotification => host.Get<IEventAggregator>().Publish(notification);

    private T Item<T>(string value, string editor = Aliases.UploadField, string alias = "file", Guid? key = null, params string[] extra)
        where T : class, IContentBase
    {
        PropertyType type = host.PropertyType(editor, null, alias);
        type.Key = PropertyTypeKey;
        Property property = new(type);
        property.SetValue(value);
        Property[] others = [.. extra.Select(other => new Property(host.PropertyType(Aliases.TextBox, null, other)))];
        T item = Substitute.For<T>();
        item.Key.Returns(key ?? Owner);
        item.HasIdentity.Returns(true);
        item.Properties.Returns(new PropertyCollection([property, .. others]));
        return item;
    }
}
