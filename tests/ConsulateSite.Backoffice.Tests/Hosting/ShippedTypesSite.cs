using ConsulateSite.USync;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Tests.Hosting;

/// <summary>The backoffice of a site that has the types and data types of the product, and no content.</summary>
public sealed class ShippedTypesSite : BackofficeSite
{
    private static readonly string[] Kinds = ["Languages", "DataTypes", "Templates", "ContentTypes", "MediaTypes"];

    /// <summary>The document types that ship, without those that tests make.</summary>
    public IReadOnlyList<Guid> DocumentTypes { get; private set; } = [];

    /// <summary>The media types that ship, without those that tests make.</summary>
    public IReadOnlyList<Guid> MediaTypes { get; private set; } = [];

    /// <summary>The data types that ship, without those that tests make.</summary>
    public IReadOnlyList<Guid> DataTypes { get; private set; } = [];

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        string target = Path.Combine(Root.FullName, "uSync", "v18");
        foreach (string kind in Kinds)
        {
            DirectoryInfo folder = Directory.CreateDirectory(Path.Combine(target, kind));
            foreach (string file in Directory.EnumerateFiles(Path.Combine(Shipped(), kind)))
            {
                File.Copy(file, Path.Combine(folder.FullName, Path.GetFileName(file)));
            }
        }

        USyncResult result = await Get<IUSyncService>().ImportAsync(target);
        Assert.True(result.Success, string.Join('\n', result.Items.Where(item => item.Reason is not null).Select(item => $"{item.File}: {item.Reason}")));
        Assert.NotEmpty(result.Items);
        DocumentTypes = [.. Get<IContentTypeService>().GetAll().Select(type => type.Key)];
        MediaTypes = [.. Get<IMediaTypeService>().GetAll().Select(type => type.Key)];
        DataTypes = [.. (await Get<IDataTypeService>().GetAllAsync()).Select(type => type.Key)];
    }

    protected override void AddServices(IServiceCollection services) => services.AddUSync();

    private static string Shipped()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ConsulateSite.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new InvalidOperationException("The tests do not run below the repository."), "uSync", "v18");
    }
}
