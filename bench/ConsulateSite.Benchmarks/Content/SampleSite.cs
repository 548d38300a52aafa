using ConsulateSite.Benchmarks.Hosting;
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
    public static async Task<string> WithPagesAsync(int pages, CancellationToken cancellationToken)
    {
        string folder = Workspace.Kept($"pages-{pages}");
        string done = Path.Combine(folder, "done");
        if (System.IO.File.Exists(done))
        {
            return folder;
        }

        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Console.Error.WriteLine($"Filling a database with {pages} pages …");
        await using (Engine engine = await Engine.StartAsync(folder, cancellationToken))
        {
            await engine.ImportOnceAsync(cancellationToken);
            Fill(engine, pages, cancellationToken);
        }

        await System.IO.File.WriteAllTextAsync(done, string.Empty, cancellationToken);
        return folder;
    }

    private static void Fill(Engine engine, int pages, CancellationToken cancellationToken)
    {
        IContentService documents = engine.Get<IContentService>();
        IContentType type = engine.Get<IContentTypeService>().Get(ProcedureAlias)!;
        DocumentCopy procedures = ProcedureCopy(engine);
        IContent section = documents.GetById(Procedure(engine).ParentId)!;
        DocumentCopy sections = new(section, Guid.Empty, engine.Get<PropertyEditorCollection>());
        IContentType sectionType = engine.Get<IContentTypeService>().Get(section.ContentType.Alias)!;

        IContent? folder = null;
        for (int number = 0; number < pages; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (number % PagesPerFolder == 0)
            {
                folder = Publish(documents, sections.Entity(number / PagesPerFolder, section.ParentId, sectionType), sections.Cultures);
            }

            Publish(documents, procedures.Entity(number, folder!.Id, type), procedures.Cultures);
        }
    }

    private static IContent Publish(IContentService documents, IContent document, IReadOnlyList<string> cultures)
    {
        documents.Save(document);
        PublishResult result = documents.Publish(document, [.. cultures]);
        return result.Success ? document : throw new InvalidOperationException($"'{document.Name}' was not published: {result.Result}.");
    }

    private static IContent Procedure(Engine engine)
    {
        IContentType type = engine.Get<IContentTypeService>().Get(ProcedureAlias)!;
        return engine.Get<IContentService>()
            .GetPagedOfTypes([type.Id], 0, int.MaxValue, out _, null)
            .First(procedure => procedure.GetValue<string>(CodeAlias) == RichProcedure);
    }
}
