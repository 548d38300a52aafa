using System.Text;
using ConsulateSite.Cms.Tests.Engine;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Strings;
using File = System.IO.File;

namespace ConsulateSite.Cms.Tests.Settings;

public sealed class TemplateRepositoryTests : IAsyncLifetime
{
    private readonly EngineFixture _engine = new();

    private ITemplateRepository Templates => _engine.Get<ITemplateRepository>();

    private string Views => Path.Combine(_engine.Root.FullName, "Views");

    public Task InitializeAsync() => _engine.InstallAsync();

    public Task DisposeAsync() => _engine.DisposeAsync();

    [Fact]
    public async Task Every_member_is_read_back_by_another_process()
    {
        Template layout = Save(New("Layout", "layout"));
        Template saved = Save(Below(layout, New("News article", "newsArticle")));

        await _engine.StopAsync();
        Template read = (Template)_engine.InScope(() => Templates.Get("newsarticle"))!;

        Assert.Equal((saved.Id, saved.Key, "News article", "newsArticle"), (read.Id, read.Key, read.Name, read.Alias));
        Assert.Equal(("layout", layout.Id, $"-1,{layout.Id},{saved.Id}"), (read.LayoutTemplateAlias, read.LayoutTemplateId?.Value, read.Path));
        Assert.Equal((saved.CreateDate, saved.UpdateDate), (read.CreateDate, read.UpdateDate));
        Assert.False(read.IsDirty());
        Assert.True(_engine.InScope(() => Templates.Get(layout.Id))!.IsLayoutTemplate);
        Assert.Equal(saved.Key, _engine.InScope(() => Templates.Get(saved.Key))!.Key);
    }

    [Fact]
    public void A_template_without_a_file_has_no_content_and_gets_no_file()
    {
        Template saved = Save(New("Procedure", "procedure"));

        Assert.Equal(string.Empty, _engine.InScope(() => Templates.Get(saved.Id))!.Content);
        Assert.False(Directory.Exists(Views));
        _engine.InScope(() =>
        {
            Assert.Equal(-1, Templates.GetFileSize("procedure.cshtml"));
            Assert.Equal(0, Templates.GetFileContentStream("procedure.cshtml").Length);
        });
    }

    [Fact]
    public void Content_is_the_view_on_disk()
    {
        Template saved = New("Procedure", "procedure");
        saved.Content = "@* إجراء *@";
        Save(saved);
        string file = Path.Combine(Views, "procedure.cshtml");
        Assert.Equal("@* إجراء *@", File.ReadAllText(file));

        File.WriteAllText(file, "changed");
        Assert.Equal("changed", _engine.InScope(() => Templates.Get(saved.Id))!.Content);

        _engine.InScope(() => Templates.SetFileContent("procedure.cshtml", new MemoryStream(Encoding.UTF8.GetBytes("again"))));
        Assert.Equal(5, _engine.InScope(() => Templates.GetFileSize("procedure.cshtml")));

        saved.Alias = "service";
        Save(saved);
        Assert.False(File.Exists(file));
        Assert.Equal("again", _engine.InScope(() => Templates.Get("service"))!.Content);

        _engine.InScope(() => Templates.Delete(saved));
        Assert.Empty(Directory.GetFiles(Views));
    }

    [Fact]
    public void Two_templates_never_share_an_alias()
    {
        Save(New("Page", "page"));

        Assert.Equal("page1", Save(New("Page", "page")).Alias);
    }

    [Fact]
    public void A_template_that_gets_another_layout_takes_those_below_along()
    {
        Template first = Save(New("First", "first"));
        Template second = Save(New("Second", "second"));
        Template middle = Save(Below(first, New("Middle", "middle")));
        Template leaf = Save(Below(middle, New("Leaf", "leaf")));

        Save(Below(second, middle));

        _engine.InScope(() =>
        {
            Assert.Equal($"-1,{second.Id},{middle.Id},{leaf.Id}", Templates.Get(leaf.Id)!.Path);
            Assert.Equal([middle.Id], Templates.GetChildren(second.Id).Select(x => x.Id));
            Assert.Equal([first.Id, second.Id], Templates.GetChildren(-1).Select(x => x.Id));
            Assert.Equal([middle.Id, leaf.Id], Templates.GetDescendants(second.Id).Select(x => x.Id));
            Assert.Equal(4, Templates.GetDescendants(-1).Count());
            Assert.Equal([leaf.Id], Templates.GetAll("leaf", "missing").Select(x => x.Id));
            Assert.Equal(4, Templates.GetAll().Count());
        });
    }

    [Fact]
    public void Deleting_a_template_deletes_those_below_it()
    {
        Template layout = Save(New("Layout", "layout"));
        Save(Below(layout, New("Leaf", "leaf")));

        _engine.InScope(() => Templates.Delete(layout));

        Assert.Equal(0, _engine.InScope(() => Templates.Count(null)));
    }

    [Fact]
    public void Queries_know_the_members_of_a_template()
    {
        Template saved = Save(New("Page", "page"));
        Save(New("Other", "other"));

        Assert.Equal(["page"], Aliases(query => query.Where(x => x.Alias == "page")));
        Assert.Equal(["page"], Aliases(query => query.Where(x => x.Name == "Page")));
        Assert.Equal(["page"], Aliases(query => query.Where(x => x.Key == saved.Key)));
        Assert.Equal(["page"], Aliases(query => query.WhereIn(x => x.Id, new[] { saved.Id })));
    }

    private static Template Below(Template layout, Template template)
    {
        template.LayoutTemplateId = new Lazy<int>(() => layout.Id);
        return template;
    }

    private Template New(string name, string alias) => new(_engine.Get<IShortStringHelper>(), name, alias);

    private Template Save(Template template) => _engine.InScope(() =>
    {
        Templates.Save(template);
        return template;
    });

    private string[] Aliases(Func<IQuery<ITemplate>, IQuery<ITemplate>> where) => _engine.InScope(() =>
        Templates.Get(where(_engine.Get<ICoreScopeProvider>().CreateQuery<ITemplate>())).Select(x => x.Alias).ToArray());
}
