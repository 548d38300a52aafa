using ConsulateSite.EndToEnd.Tests.Backoffice.Screens;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.EndToEnd.Tests.Backoffice;

/// <summary>An administrator changes what can be written.</summary>
[Collection(SiteCollection.Name)]
public sealed class SchemaTests(SiteFixture site, Browser browser) : IClassFixture<Browser>
{
    private const string DataType = "Line made in a trial";

    [Fact]
    public async Task A_data_type_is_made_and_used_in_a_document_type()
    {
        await using BackofficeTab tab = await BackofficeTab.SignInAsync(browser, site);

        TypeScreen data = new(tab, "DataType");
        await data.OpenAsync("section/settings/workspace/data-type/create/parent/data-type-root/null");
        await data.NameAsync(DataType);
        await data.PickEditorAsync("Text Box");
        Assert.Equal(201, await data.SaveAsync());

        TypeScreen document = new(tab, "DocumentType");
        await document.OpenAsync("section/settings/workspace/document-type/create/parent/document-type-root/null/null");
        await document.NameAsync("Made in a trial");
        await document.AddPropertyAsync("Subject", DataType);
        Assert.Equal(201, await document.SaveAsync());

        IContentType made = site.Service<IContentTypeService>().Get("madeInATrial")!;
        IPropertyType subject = Assert.Single(made.PropertyTypes);
        Assert.Equal(("subject", "Umbraco.TextBox"), (subject.Alias, subject.PropertyEditorAlias));
        IDataType used = (await site.Service<IDataTypeService>().GetAsync(subject.DataTypeKey))!;
        Assert.Equal(DataType, used.Name);
        Assert.Empty(tab.Complaints);
        Assert.Empty(tab.Failures);
    }
}
