namespace ConsulateSite.Partners.News;

/// <summary>An entry as a feed tells it, in plain text.</summary>
/// <param name="Identity">What tells it from others of the same feed.</param>
/// <param name="Title">Its title, in one line.</param>
/// <param name="Link">Where it can be read, http or https.</param>
/// <param name="Summary">What it says, in one line without markup; empty when it says nothing.</param>
/// <param name="Date">When it appeared, as far as the feed says so and it is not to come.</param>
internal sealed record FeedItem(string Identity, string Title, Uri Link, string Summary, DateTimeOffset? Date);
