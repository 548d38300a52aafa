using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Cms.Storage.Navigation;

/// <summary>The place of one document or medium in its tree.</summary>
internal sealed class NavigationNode : INavigationModel
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public Guid ContentTypeKey { get; set; }

    public int ParentId { get; set; }

    public int SortOrder { get; set; }

    public bool Trashed { get; set; }
}
