using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;

namespace ConsulateSite.Web.Features.Embeds;

/// <summary>Writes an embed as markup, for frames and for sites that take neither script nor frame. The script draws the same.</summary>
internal static class EmbedMarkup
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Writes it.</summary>
    /// <param name="widget">What is shown.</param>
    /// <param name="theme">The colours, for the site's own style sheet; <c>null</c> for markup that takes the look of its page.</param>
    public static string Write(EmbedWidget widget, string? theme = null)
    {
        HtmlContentBuilder html = new();
        html.AppendFormat("<section class=\"consulate-embed\" lang=\"{0}\" dir=\"{1}\"", widget.Lang, widget.Dir);
        if (theme is not null)
        {
            html.AppendFormat(" data-theme=\"{0}\"", theme);
        }

        html.AppendFormat(">\n<h3><a href=\"{0}\">{1}</a></h3>\n", widget.Title.Address, widget.Title.Text);
        if (widget.State is { } state)
        {
            html.AppendFormat("<p class=\"state{0}\">{1}</p>\n", state.IsOpen ? " open" : string.Empty, state.Text);
        }

        if (widget.Summary is not null)
        {
            html.AppendFormat("<p>{0}</p>\n", widget.Summary);
        }

        WriteFacts(html, widget.Facts ?? []);
        WriteItems(html, widget);
        if (widget.More is { } more)
        {
            html.AppendFormat("<p class=\"more\"><a href=\"{0}\">{1}</a></p>\n", more.Address, more.Text);
        }

        html.AppendFormat("<p class=\"from\"><a href=\"{0}\">{1}</a></p>\n</section>", widget.Source.Address, widget.Source.Text);
        using StringWriter writer = new(CultureInfo.InvariantCulture);
        html.WriteTo(writer, Encoder);
        return writer.ToString();
    }

    /// <summary>A text as it stands in markup.</summary>
    public static string Encode(string text) => Encoder.Encode(text);

    private static void WriteFacts(HtmlContentBuilder html, IReadOnlyList<EmbedFact> facts)
    {
        foreach (EmbedFact fact in facts)
        {
            html.AppendHtml(fact == facts[0] ? "<dl>\n<div>" : "<div>");
            Append(html, "<dt>{0}</dt>", fact.Label);
            html.AppendHtml("<dd>");
            Append(html, "<b dir=\"auto\">{0}</b>", fact.Value);
            Append(html, fact.Value is null ? "<small>{0}</small>" : "<br><small>{0}</small>", fact.Note);
            html.AppendHtml(fact == facts[^1] ? "</dd></div>\n</dl>\n" : "</dd></div>\n");
        }
    }

    private static void WriteItems(HtmlContentBuilder html, EmbedWidget widget)
    {
        if (widget.Items is not { Count: > 0 } items)
        {
            return;
        }

        Append(html, "<h4>{0}</h4>\n", widget.ListTitle);
        html.AppendHtml("<ul>\n");
        foreach (EmbedItem item in items)
        {
            html.AppendHtml("<li");
            Append(html, " lang=\"{0}\"", item.Lang);
            Append(html, " dir=\"{0}\"", item.Dir);
            html.AppendHtml(">");
            Append(html, "<time datetime=\"{1}\">{0}</time><br>", item.Date, item.Day ?? string.Empty);
            Append(html, item.Address is null ? "<span>{0}</span>" : "<a href=\"{1}\">{0}</a>", item.Text, item.Address ?? string.Empty);
            Append(html, "<br><small>{0}</small>", item.Note);
            html.AppendHtml("</li>\n");
        }

        html.AppendHtml("</ul>\n");
    }

    private static void Append(HtmlContentBuilder html, string format, string? text, params string[] others)
    {
        if (text is not null)
        {
            html.AppendFormat(format, [text, .. others]);
        }
    }
}
