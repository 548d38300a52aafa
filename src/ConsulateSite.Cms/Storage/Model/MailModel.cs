using ConsulateSite.Cms.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace ConsulateSite.Cms.Storage.Model;

internal static class MailModel
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<SubscriptionRow>(subscription =>
        {
            subscription.ToTable("Subscription").HasKey(x => new { x.UserId, x.NodeId, x.Action });
            subscription.HasIndex(x => x.NodeId);
            subscription.HasOne<UserRow>().WithMany().HasForeignKey(x => x.UserId).OnDelete(DeleteBehavior.Cascade);
            subscription.HasOne(x => x.Node).WithMany().HasForeignKey(x => x.NodeId).OnDelete(DeleteBehavior.Cascade);
        });

        model.Entity<OutgoingMailRow>(mail =>
        {
            mail.ToTable("OutgoingMail").HasKey(x => x.Id);
            mail.HasIndex(x => x.DueDate);
        });
    }
}
