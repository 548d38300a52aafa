using System.Text.Json.Nodes;
using ConsulateSite.USync.Json;
using ConsulateSite.USync.Upgrades.DataTypes;

namespace ConsulateSite.USync.Tests.Upgrades;

public class DataTypeUpgradeTests
{
    private static readonly Guid Image = Guid.Parse("cc07b313-0843-4aa8-bbda-871c8da728c8");

    [Theory]
    [InlineData("Umbraco.TrueFalse", "{\"Default\":\"1\",\"ShowLabels\":false}", "{\"default\":true,\"showLabels\":false}")]
    [InlineData("Umbraco.TextBox", "{\"MaxChars\":\"200\"}", "{\"maxChars\":200}")]
    [InlineData("Umbraco.TextArea", "{\"MaxChars\":null,\"Rows\":\"4\"}", "{\"rows\":4}")]
    [InlineData("Umbraco.DropDown.Flexible", "{\"Multiple\":false,\"Items\":[{\"id\":1,\"value\":\"red\"},{\"id\":2,\"value\":\"green\"}]}", "{\"multiple\":false,\"items\":[\"red\",\"green\"]}")]
    [InlineData("Umbraco.ColorPicker", "{\"useLabel\":true,\"items\":[{\"id\":1,\"value\":\"{\\\"value\\\":\\\"000000\\\",\\\"label\\\":\\\"Black\\\"}\"},{\"id\":2,\"value\":\"fff\"}]}", "{\"useLabel\":true,\"items\":[{\"value\":\"000000\",\"label\":\"Black\"},{\"value\":\"fff\",\"label\":\"fff\"}]}")]
    [InlineData("Umbraco.ContentPicker", "{\"StartNodeId\":\"umb://document/ca4249ed2b234337b52263cabe5587d1\"}", "{\"startNodeId\":\"ca4249ed-2b23-4337-b522-63cabe5587d1\"}")]
    [InlineData("Umbraco.MultipleTextstring", "{\"Minimum\":1,\"Maximum\":3}", "{\"min\":1,\"max\":3}")]
    [InlineData("Umbraco.EmailAddress", "{\"IsRequired\":true}", "{}")]
    [InlineData("Umbraco.MediaPicker3", "{\"Filter\":\"Image,unknown\",\"Multiple\":true}", "{\"filter\":\"cc07b313-0843-4aa8-bbda-871c8da728c8,unknown\",\"multiple\":true}")]
    [InlineData("Umbraco.MultiNodeTreePicker", "{\"StartNode\":{\"type\":\"media\",\"id\":\"umb://media/ca4249ed2b234337b52263cabe5587d1\"},\"MultiPicker\":true}", "{\"startNode\":{\"type\":\"media\",\"id\":\"ca4249ed-2b23-4337-b522-63cabe5587d1\"}}")]
    [InlineData("Umbraco.BlockList", "{\"Blocks\":[{\"contentElementTypeKey\":\"b7777777-7777-7777-7777-777777777771\",\"view\":null}],\"ValidationLimit\":{\"min\":0,\"max\":5}}", "{\"blocks\":[{\"contentElementTypeKey\":\"b7777777-7777-7777-7777-777777777771\"}],\"validationLimit\":{\"min\":0,\"max\":5}}")]
    [InlineData("Umbraco.ListView", "{\"Layouts\":[{\"name\":\"Grid\",\"path\":\"views/layouts/grid/grid.html\",\"isSystem\":1}],\"IncludeProperties\":[{\"alias\":\"owner\",\"isSystem\":1}]}", "{\"layouts\":[{\"name\":\"Grid\",\"isSystem\":true,\"collectionView\":\"Umb.CollectionView.Document.Grid\"}],\"includeProperties\":[{\"alias\":\"creator\",\"isSystem\":true}]}")]
    public void A_configuration_of_thirteen_becomes_one_of_eighteen_and_then_stays(string editor, string old, string expected)
    {
        JsonObject configuration = JsonNode.Parse(old)!.AsObject();

        Upgrade(editor, configuration);
        string once = CanonicalJson.Of(configuration);
        Upgrade(editor, configuration);

        Assert.Equal(CanonicalJson.Of(JsonNode.Parse(expected)), once);
        Assert.Equal(once, CanonicalJson.Of(configuration));
    }

    [Fact]
    public void Rich_text_of_TinyMCE_gets_the_face_and_the_buttons_of_Tiptap()
    {
        JsonObject configuration = JsonNode.Parse("{\"Editor\":{\"toolbar\":[\"ace\",\"bold\",\"unheard\",\"link\"],\"mode\":\"classic\",\"maxImageSize\":500},\"HideLabel\":false}")!.AsObject();

        string face = DataTypeUpgrade.Apply(DataTypeUpgrade.EditorAlias("Umbraco.TinyMCE"), null, configuration, _ => null);

        Assert.Equal("Umbraco.RichText", DataTypeUpgrade.EditorAlias("Umbraco.TinyMCE"));
        Assert.Equal("Umb.PropertyEditorUi.Tiptap", face);
        Assert.Equal("[[[\"Umb.Tiptap.Toolbar.SourceEditor\",\"Umb.Tiptap.Toolbar.Bold\",\"Umb.Tiptap.Toolbar.Link\"]]]", CanonicalJson.Of(configuration["toolbar"]));
        Assert.Equal(500, configuration["maxImageSize"]!.GetValue<int>());
        Assert.False(configuration.ContainsKey("editor"));
    }

    [Fact]
    public void A_rich_text_of_eighteen_is_left_alone()
    {
        JsonObject configuration = JsonNode.Parse("{\"toolbar\":[[[\"Umb.Tiptap.Toolbar.Bold\"]]],\"extensions\":[\"Umb.Tiptap.Bold\"],\"maxImageSize\":500}")!.AsObject();
        string before = CanonicalJson.Of(configuration);

        string face = DataTypeUpgrade.Apply("Umbraco.RichText", "Umb.PropertyEditorUi.Tiptap", configuration, _ => null);

        Assert.Equal("Umb.PropertyEditorUi.Tiptap", face);
        Assert.Equal(before, CanonicalJson.Of(configuration));
    }

    [Fact]
    public void An_editor_that_nobody_knows_keeps_its_values_and_is_its_own_face()
    {
        JsonObject configuration = JsonNode.Parse("{\"colour\":\"0\",\"nested\":{\"A\":\"1\"}}")!.AsObject();
        string before = CanonicalJson.Of(configuration);

        string face = DataTypeUpgrade.Apply("Our.Strange.Editor", null, configuration, _ => null);

        Assert.Equal("Our.Strange.Editor", face);
        Assert.Equal(before, CanonicalJson.Of(configuration));
    }

    private static void Upgrade(string editor, JsonObject configuration) =>
        DataTypeUpgrade.Apply(editor, null, configuration, alias => alias == "Image" ? Image : null);
}
