using Microsoft.Playwright;

namespace ConsulateSite.EndToEnd.Tests.Backoffice;

/// <summary>Pictures on an editor's computer.</summary>
internal static class Pictures
{
    // 64 × 64 pixels of one colour.
    private const string Square =
        "iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAIAAAAlC+aJAAAAT0lEQVR42u3PQQkAAAgEsMtiODvZ1gi+hcEKLNXzWgQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQELgtJrBEPZR1Z9AAAAABJRU5ErkJggg==";

    public static FilePayload Png(string name) => new() { Name = name, MimeType = "image/png", Buffer = Convert.FromBase64String(Square) };
}
