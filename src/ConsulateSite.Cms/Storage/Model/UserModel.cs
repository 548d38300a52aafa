using ConsulateSite.Cms.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace ConsulateSite.Cms.Storage.Model;

internal static class UserModel
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<UserRow>(user =>
        {
            user.ToTable("User").HasKey(x => x.Id);
            user.HasIndex(x => x.Key).IsUnique();
            user.HasIndex(x => x.Username).IsUnique();
            user.HasIndex(x => x.Email);
            user.HasMany(x => x.Groups).WithOne().HasForeignKey(x => x.UserId).OnDelete(DeleteBehavior.Cascade);
            user.HasMany(x => x.StartNodes).WithOne().HasForeignKey(x => x.UserId).OnDelete(DeleteBehavior.Cascade);
        });

        model.Entity<UserGroupRow>(group =>
        {
            group.ToTable("UserGroup").HasKey(x => x.Id);
            group.HasIndex(x => x.Key).IsUnique();
            group.HasIndex(x => x.Alias).IsUnique();
        });

        model.Entity<UserGroupMemberRow>(member =>
        {
            member.ToTable("UserGroupMember").HasKey(x => new { x.UserId, x.UserGroupId });
            member.HasOne<UserGroupRow>().WithMany().HasForeignKey(x => x.UserGroupId).OnDelete(DeleteBehavior.Cascade);
        });

        model.Entity<UserStartNodeRow>(start =>
        {
            start.ToTable("UserStartNode").HasKey(x => new { x.UserId, x.NodeId, x.Kind });
            start.HasOne<NodeRow>().WithMany().HasForeignKey(x => x.NodeId).OnDelete(DeleteBehavior.Cascade);
        });

        model.Entity<NodePermissionRow>(permission =>
        {
            permission.ToTable("NodePermission").HasKey(x => new { x.UserGroupId, x.NodeId, x.Permission });
            permission.HasIndex(x => x.NodeId);
            permission.HasOne<UserGroupRow>().WithMany().HasForeignKey(x => x.UserGroupId).OnDelete(DeleteBehavior.Cascade);
            permission.HasOne<NodeRow>().WithMany().HasForeignKey(x => x.NodeId).OnDelete(DeleteBehavior.Cascade);
        });

        model.Entity<LoginSessionRow>(session =>
        {
            session.ToTable("LoginSession").HasKey(x => x.SessionId);
            session.HasIndex(x => x.UserId);
            session.HasOne<UserRow>().WithMany().HasForeignKey(x => x.UserId).OnDelete(DeleteBehavior.Cascade);
        });

        model.Entity<UserClientRow>(client =>
        {
            client.ToTable("UserClient").HasKey(x => x.ClientId);
            client.HasIndex(x => x.UserId);
            client.HasOne<UserRow>().WithMany().HasForeignKey(x => x.UserId).OnDelete(DeleteBehavior.Cascade);
        });

        model.Entity<TwoFactorLoginRow>(login =>
        {
            login.ToTable("TwoFactorLogin").HasKey(x => x.Id);
            login.HasIndex(x => new { x.UserId, x.ProviderName }).IsUnique();
            login.HasOne<UserRow>().WithMany().HasForeignKey(x => x.UserId).OnDelete(DeleteBehavior.Cascade);
            login.HasMany(x => x.RecoveryCodes).WithOne().HasForeignKey(x => x.TwoFactorLoginId).OnDelete(DeleteBehavior.Cascade);
        });

        model.Entity<RecoveryCodeRow>().ToTable("RecoveryCode").HasKey(x => new { x.TwoFactorLoginId, x.Hash });
    }
}
