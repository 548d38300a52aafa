using ConsulateSite.Cms.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace ConsulateSite.Cms.Storage.Model;

internal static class WebhookModel
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<WebhookRow>(webhook =>
        {
            webhook.ToTable("Webhook").HasKey(x => x.Id);
            webhook.HasIndex(x => x.Key).IsUnique();
        });

        model.Entity<WebhookRequestRow>(request =>
        {
            request.ToTable("WebhookRequest").HasKey(x => x.Id);
            request.HasIndex(x => new { x.WebhookKey, x.DueDate });
        });

        model.Entity<WebhookLogRow>(log =>
        {
            log.ToTable("WebhookLog").HasKey(x => x.Id);
            log.HasIndex(x => new { x.WebhookKey, x.Date });
            log.HasIndex(x => x.Date);
        });
    }
}
