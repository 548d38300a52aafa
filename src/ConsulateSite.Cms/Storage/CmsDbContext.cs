using ConsulateSite.Cms.Storage.Model;
using ConsulateSite.Cms.Storage.Querying;
using ConsulateSite.Cms.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace ConsulateSite.Cms.Storage;

/// <summary>The tables of the CMS. The same model serves every provider; only the migrations differ.</summary>
internal sealed class CmsDbContext(DbContextOptions<CmsDbContext> options) : DbContext(options)
{
    public DbSet<NodeRow> Nodes => Set<NodeRow>();

    public DbSet<ContentRow> Contents => Set<ContentRow>();

    public DbSet<ContentVersionRow> Versions => Set<ContentVersionRow>();

    public DbSet<ContentVersionCultureRow> VersionCultures => Set<ContentVersionCultureRow>();

    public DbSet<DocumentCultureRow> DocumentCultures => Set<DocumentCultureRow>();

    public DbSet<ContentScheduleRow> Schedules => Set<ContentScheduleRow>();

    public DbSet<LanguageRow> Languages => Set<LanguageRow>();

    public DbSet<DictionaryItemRow> DictionaryItems => Set<DictionaryItemRow>();

    public DbSet<DictionaryTextRow> DictionaryTexts => Set<DictionaryTextRow>();

    public DbSet<DomainRow> Domains => Set<DomainRow>();

    public DbSet<DataTypeRow> DataTypes => Set<DataTypeRow>();

    public DbSet<ContentTypeRow> ContentTypes => Set<ContentTypeRow>();

    public DbSet<SequenceRow> Sequences => Set<SequenceRow>();

    public DbSet<TemplateRow> Templates => Set<TemplateRow>();

    public DbSet<RelationTypeRow> RelationTypes => Set<RelationTypeRow>();

    public DbSet<RelationRow> Relations => Set<RelationRow>();

    public DbSet<TagRow> Tags => Set<TagRow>();

    public DbSet<TagAssignmentRow> TagAssignments => Set<TagAssignmentRow>();

    public DbSet<RedirectUrlRow> RedirectUrls => Set<RedirectUrlRow>();

    public DbSet<AuditItemRow> AuditItems => Set<AuditItemRow>();

    public DbSet<AuditEntryRow> AuditEntries => Set<AuditEntryRow>();

    public DbSet<KeyValueRow> KeyValues => Set<KeyValueRow>();

    public DbSet<UserRow> Users => Set<UserRow>();

    public DbSet<UserGroupRow> UserGroups => Set<UserGroupRow>();

    public DbSet<UserGroupMemberRow> UserGroupMembers => Set<UserGroupMemberRow>();

    public DbSet<UserStartNodeRow> UserStartNodes => Set<UserStartNodeRow>();

    public DbSet<NodePermissionRow> NodePermissions => Set<NodePermissionRow>();

    public DbSet<LoginSessionRow> LoginSessions => Set<LoginSessionRow>();

    public DbSet<UserClientRow> UserClients => Set<UserClientRow>();

    public DbSet<TwoFactorLoginRow> TwoFactorLogins => Set<TwoFactorLoginRow>();

    public DbSet<RecoveryCodeRow> RecoveryCodes => Set<RecoveryCodeRow>();

    public DbSet<SubscriptionRow> Subscriptions => Set<SubscriptionRow>();

    public DbSet<OutgoingMailRow> OutgoingMails => Set<OutgoingMailRow>();

    public DbSet<WebhookRow> Webhooks => Set<WebhookRow>();

    public DbSet<WebhookRequestRow> WebhookRequests => Set<WebhookRequestRow>();

    public DbSet<WebhookLogRow> WebhookLogs => Set<WebhookLogRow>();

    public DbSet<DocumentUrlRow> DocumentUrls => Set<DocumentUrlRow>();

    public DbSet<DocumentUrlAliasRow> DocumentUrlAliases => Set<DocumentUrlAliasRow>();

    public DbSet<PublicAccessRow> PublicAccess => Set<PublicAccessRow>();

    public DbSet<VersionCleanupPolicyRow> VersionCleanupPolicies => Set<VersionCleanupPolicyRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        DatabaseText.Configure(modelBuilder);
        TreeModel.Configure(modelBuilder);
        ContentModel.Configure(modelBuilder);
        SettingsModel.Configure(modelBuilder);
        UserModel.Configure(modelBuilder);
        LogModel.Configure(modelBuilder);
        MailModel.Configure(modelBuilder);
        WebhookModel.Configure(modelBuilder);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTimeConverter>();
}
