using System.Xml.Linq;
using ConsulateSite.Architecture.Tests.Metadata;

namespace ConsulateSite.Architecture.Tests;

public sealed class LayeringTests
{
    public static TheoryData<string> ProjectNames => [.. Layering.Projects.Keys];

    [Fact]
    public void Every_project_of_the_product_has_its_place_in_the_layers()
    {
        IEnumerable<string> projects = Repository.Files("src", ".csproj")
            .Select(file => Path.GetFileNameWithoutExtension(file.Path));

        Assert.Equal(Layering.Projects.Keys.Order(StringComparer.Ordinal), projects.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(ProjectNames))]
    public void A_project_references_only_the_projects_below_it(string project)
    {
        string[] referenced =
        [
            .. XDocument.Parse(Repository.Read($"src/{project}/{project}.csproj")).Descendants("ProjectReference")
                .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/'))),
        ];

        Assert.Empty(referenced.Except(Layering.Projects[project], StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(ProjectNames))]
    public void An_assembly_uses_only_the_assemblies_below_it_and_Umbracos_core(string project)
    {
        using AssemblyTypes types = AssemblyTypes.Open(project);

        IEnumerable<string> ours = types.ReferencedAssemblies().Where(name => name.StartsWith("ConsulateSite.", StringComparison.Ordinal));
        IEnumerable<string> umbraco = types.ReferencedAssemblies().Where(name => name.StartsWith("Umbraco.", StringComparison.Ordinal));

        Assert.Empty(ours.Except(Layering.Projects[project], StringComparer.Ordinal));
        Assert.Empty(umbraco.Except(Layering.UmbracoAssemblies, StringComparer.Ordinal));
    }

    [Fact]
    public void Only_the_composition_of_the_site_knows_the_engine()
    {
        using AssemblyTypes site = AssemblyTypes.Open(Layering.Web);

        Assert.Empty(Layering.EngineOutsideComposition(site.Uses()));
    }

    [Fact]
    public void Search_stands_alone()
    {
        using AssemblyTypes search = AssemblyTypes.Open(Layering.Search);

        Assert.All(search.ReferencedAssemblies(), name => Assert.StartsWith("System.", name, StringComparison.Ordinal));
    }

    [Fact]
    public void What_readers_tell_is_kept_without_knowing_Umbraco_or_the_web()
    {
        using AssemblyTypes insights = AssemblyTypes.Open(Layering.Insights);

        Assert.DoesNotContain(insights.ReferencedAssemblies(), name => name.StartsWith("Umbraco", StringComparison.Ordinal) || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));
    }

    [Fact]
    public void Storage_knows_no_HTTP()
    {
        using AssemblyTypes engine = AssemblyTypes.Open(Layering.Cms);
        IReadOnlyList<TypeUse> uses = engine.Uses();

        Assert.Contains(uses, use => use.User.IsIn("ConsulateSite.Cms.Storage"));
        Assert.Empty(Layering.HttpInStorage(uses));
    }

    [Theory]
    [InlineData("ConsulateSite.Web.Features.News", "NewsController", true)]
    [InlineData("ConsulateSite.Web", "Startup", true)]
    [InlineData("ConsulateSite.Web.CompositionOfPages", "Page", true)]
    [InlineData("AspNetCoreGeneratedDocument", "Features_News_Index", true)]
    [InlineData("ConsulateSite.Web.Composition", "SiteComposition", false)]
    [InlineData("", "Program", false)]
    public void A_use_of_the_engine_is_noticed_everywhere_but_in_the_composition(string space, string name, bool noticed)
    {
        TypeUse use = new(new TypeName(space, name), new TypeName("ConsulateSite.Cms.Storage", "CmsDbContext"), Layering.Cms);

        Assert.Equal(noticed, Layering.EngineOutsideComposition([use]).Any());
    }

    [Fact]
    public void A_use_of_HTTP_by_the_storage_is_noticed()
    {
        TypeName context = new("Microsoft.AspNetCore.Http", "HttpContext");
        TypeUse storage = new(new TypeName("ConsulateSite.Cms.Storage.Scoping", "StorageScope"), context, "Microsoft.AspNetCore.Http.Abstractions");
        TypeUse hosting = storage with { User = new TypeName("ConsulateSite.Cms.Hosting", "CmsRequestAccessor") };

        Assert.Equal([storage], Layering.HttpInStorage([storage, hosting]));
    }
}
