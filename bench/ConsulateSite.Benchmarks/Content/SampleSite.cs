using ConsulateSite.Benchmarks.Hosting;
using ConsulateSite.Cms.Composition;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace ConsulateSite.Benchmarks.Content;

/// <summary>The product's content, multiplied until it is a large site.</summary>
internal static class SampleSite
{
    private const string ProcedureAlias = "procedure";
    private const string CodeAlias = "code";
    private const string RichProcedure = "passport-adult";
    private const string Done = "done";

    // A folder's children are read as one list; nobody has twenty thousand pages in one folder.
    private const int PagesPerFolder = 500;

    /// <summary>A copy of the adult passport, the richest of the procedures, placed beside it.</summary>
    public static DocumentCopy ProcedureCopy(Engine engine)
    {
        IContent procedure = Procedure(engine);
        IContent parent = engine.Get<IContentService>().GetById(procedure.ParentId)!;
        return new DocumentCopy(procedure, parent.Key, engine.Get<PropertyEditorCollection>());
    }

    /// <summary>A data directory with the product's content and so many more procedures; made once and kept.</summary>
    public static Task<string> WithPagesAsync(int pages, CancellationToken cancellationToken) =>
        KeptAsync($"pages-{pages}", pages, PagesPerFolder, cancellationToken);

    /// <summary>A data directory with the product's content and one folder of so many procedures; made once and kept.</summary>
    public static Task<string> WithSiblingsAsync(int siblings, CancellationToken cancellationToken) =>
        KeptAsync($"siblings-{siblings}", siblings, siblings, cancellationToken);

    /// <summary>The key of the adult passport.</summary>
    public static async Task<Guid> ProcedureKeyAsync(string data, CancellationToken cancellationToken)
    {
        await using Engine engine = await Engine.StartAsync(data, cancellationToken);
        return Procedure(engine).Key;
    }

    /// <summary>The key of the folder that was made last for more procedures.</summary>
    public static async Task<Guid> LastFolderKeyAsync(string data, CancellationToken cancellationToken)
    {
        await using Engine engine = await Engine.StartAsync(data, cancellationToken);
        IContentService documents = engine.Get<IContentService>();
        IContent section = documents.GetById(Procedure(engine).ParentId)!;
        return documents.GetPagedChildren(section.ParentId, 0, int.MaxValue, out _, null, null, null).MaxBy(folder => folder.Id)!.Key;
    }

    private static async Task<string> KeptAsync(string name, int pages, int pagesPerFolder, CancellationToken cancellationToken)
    {
        string folder = Workspace.Kept(name);
        string done = Path.Combine(folder, Done);
        if (System.IO.File.Exists(done))
        {
            return folder;
        }

        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Console.Error.WriteLine($"Filling a database with {pages} pages …");
        if (pages == 0)
        {
            await ImportAsync(folder, cancellationToken);
        }
        else
        {
            CopyFiles(await WithPagesAsync(0, cancellationToken), folder);
            await AddPagesAsync(folder, pages, pagesPerFolder, cancellationToken);
        }

        await System.IO.File.WriteAllTextAsync(done, string.Empty, cancellationToken);
        return folder;
    }

    private static async Task ImportAsync(string data, CancellationToken cancellationToken)
    {
        await using Engine engine = await Engine.StartAsync(data, cancellationToken);
        await engine.ImportOnceAsync(cancellationToken);
    }

    private static void CopyFiles(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != Done))
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            System.IO.File.Copy(file, target);
        }
    }

    private static async Task AddPagesAsync(string data, int pages, int pagesPerFolder, CancellationToken cancellationToken)
    {
        int[] folders;
        int page;
        await using (Engine engine = await Engine.StartAsync(data, cancellationToken))
        {
            page = Procedure(engine).Id;
            folders = [.. Enumerable.Range(1, (pages + pagesPerFolder - 1) / pagesPerFolder).Select(number => Folder(engine, number))];
        }

        using PageRows rows = new(new CmsPaths(data).Database);
        for (int index = 0; index < folders.Length; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            rows.Copy(page, folders[index], Math.Min(pagesPerFolder, pages - (index * pagesPerFolder)));
        }

        rows.Commit();
    }

    // A section beside the one that the procedure is in.
    private static int Folder(Engine engine, int number)
    {
        IContentService documents = engine.Get<IContentService>();
        IContent section = documents.GetById(Procedure(engine).ParentId)!;
        DocumentCopy sections = new(section, Guid.Empty, engine.Get<PropertyEditorCollection>());
        IContentType type = engine.Get<IContentTypeService>().Get(section.ContentType.Alias)!;
        IContent folder = sections.Entity(number, section.ParentId, type);
        documents.Save(folder);
        PublishResult result = documents.Publish(folder, [.. sections.Cultures]);
        return result.Success ? folder.Id : throw new InvalidOperationException($"'{folder.Name}' was not published: {result.Result}.");
    }

    private static IContent Procedure(Engine engine)
    {
        IContentType type = engine.Get<IContentTypeService>().Get(ProcedureAlias)!;
        return engine.Get<IContentService>()
            .GetPagedOfTypes([type.Id], 0, int.MaxValue, out _, null)
            .First(procedure => procedure.GetValue<string>(CodeAlias) == RichProcedure);
    }
}
