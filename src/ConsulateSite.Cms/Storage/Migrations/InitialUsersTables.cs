using Microsoft.EntityFrameworkCore.Migrations;

namespace ConsulateSite.Cms.Storage.Migrations;

/// <summary>The tables of the first version: users.</summary>
internal static class InitialUsersTables
{
    public static void Create(MigrationBuilder migration)
    {
        CreateUser(migration);
        CreateUserGroup(migration);
        CreateUserGroupMember(migration);
        CreateUserStartNode(migration);
        CreateNodePermission(migration);
        CreateLoginSession(migration);
        CreateUserClient(migration);
    }

    private static void CreateUser(MigrationBuilder migration)
    {
        migration.CreateTable(
            "User",
            table => new
            {
                Id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                Key = table.Column<Guid>(nullable: false),
                Name = table.Column<string>(nullable: false),
                Username = table.Column<string>(nullable: false),
                Email = table.Column<string>(nullable: false),
                Password = table.Column<string>(nullable: true),
                PasswordConfiguration = table.Column<string>(nullable: true),
                SecurityStamp = table.Column<string>(nullable: true),
                Language = table.Column<string>(nullable: true),
                Avatar = table.Column<string>(nullable: true),
                Kind = table.Column<int>(nullable: false),
                IsApproved = table.Column<bool>(nullable: false),
                IsLockedOut = table.Column<bool>(nullable: false),
                FailedPasswordAttempts = table.Column<int>(nullable: false),
                LastLockoutDate = table.Column<DateTime>(nullable: true),
                LastLoginDate = table.Column<DateTime>(nullable: true),
                LastPasswordChangeDate = table.Column<DateTime>(nullable: true),
                EmailConfirmedDate = table.Column<DateTime>(nullable: true),
                InvitedDate = table.Column<DateTime>(nullable: true),
                CreateDate = table.Column<DateTime>(nullable: false),
                UpdateDate = table.Column<DateTime>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_User", x => x.Id);
            });
        migration.CreateIndex("IX_User_Email", "User", "Email");
        migration.CreateIndex("IX_User_Key", "User", "Key", unique: true);
        migration.CreateIndex("IX_User_Username", "User", "Username", unique: true);
    }

    private static void CreateUserGroup(MigrationBuilder migration)
    {
        migration.CreateTable(
            "UserGroup",
            table => new
            {
                Id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                Key = table.Column<Guid>(nullable: false),
                Alias = table.Column<string>(nullable: false),
                Name = table.Column<string>(nullable: false),
                Icon = table.Column<string>(nullable: true),
                Description = table.Column<string>(nullable: true),
                StartContentId = table.Column<int>(nullable: true),
                StartMediaId = table.Column<int>(nullable: true),
                HasAccessToAllLanguages = table.Column<bool>(nullable: false),
                Payload = table.Column<string>(nullable: false),
                CreateDate = table.Column<DateTime>(nullable: false),
                UpdateDate = table.Column<DateTime>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_UserGroup", x => x.Id);
            });
        migration.CreateIndex("IX_UserGroup_Alias", "UserGroup", "Alias", unique: true);
        migration.CreateIndex("IX_UserGroup_Key", "UserGroup", "Key", unique: true);
    }

    private static void CreateUserGroupMember(MigrationBuilder migration)
    {
        migration.CreateTable(
            "UserGroupMember",
            table => new
            {
                UserId = table.Column<int>(nullable: false),
                UserGroupId = table.Column<int>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_UserGroupMember", x => new { x.UserId, x.UserGroupId });
                table.ForeignKey("FK_UserGroupMember_UserGroup_UserGroupId", x => x.UserGroupId, "UserGroup", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_UserGroupMember_User_UserId", x => x.UserId, "User", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_UserGroupMember_UserGroupId", "UserGroupMember", "UserGroupId");
    }

    private static void CreateUserStartNode(MigrationBuilder migration)
    {
        migration.CreateTable(
            "UserStartNode",
            table => new
            {
                UserId = table.Column<int>(nullable: false),
                NodeId = table.Column<int>(nullable: false),
                Kind = table.Column<int>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_UserStartNode", x => new { x.UserId, x.NodeId, x.Kind });
                table.ForeignKey("FK_UserStartNode_Node_NodeId", x => x.NodeId, "Node", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_UserStartNode_User_UserId", x => x.UserId, "User", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_UserStartNode_NodeId", "UserStartNode", "NodeId");
    }

    private static void CreateNodePermission(MigrationBuilder migration)
    {
        migration.CreateTable(
            "NodePermission",
            table => new
            {
                UserGroupId = table.Column<int>(nullable: false),
                NodeId = table.Column<int>(nullable: false),
                Permission = table.Column<string>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_NodePermission", x => new { x.UserGroupId, x.NodeId, x.Permission });
                table.ForeignKey("FK_NodePermission_Node_NodeId", x => x.NodeId, "Node", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_NodePermission_UserGroup_UserGroupId", x => x.UserGroupId, "UserGroup", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_NodePermission_NodeId", "NodePermission", "NodeId");
    }

    private static void CreateLoginSession(MigrationBuilder migration)
    {
        migration.CreateTable(
            "LoginSession",
            table => new
            {
                SessionId = table.Column<Guid>(nullable: false),
                UserId = table.Column<int>(nullable: false),
                IpAddress = table.Column<string>(nullable: true),
                LoggedInUtc = table.Column<DateTime>(nullable: false),
                LastValidatedUtc = table.Column<DateTime>(nullable: false),
                LoggedOutUtc = table.Column<DateTime>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_LoginSession", x => x.SessionId);
                table.ForeignKey("FK_LoginSession_User_UserId", x => x.UserId, "User", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_LoginSession_UserId", "LoginSession", "UserId");
    }

    private static void CreateUserClient(MigrationBuilder migration)
    {
        migration.CreateTable(
            "UserClient",
            table => new
            {
                ClientId = table.Column<string>(nullable: false),
                UserId = table.Column<int>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_UserClient", x => x.ClientId);
                table.ForeignKey("FK_UserClient_User_UserId", x => x.UserId, "User", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_UserClient_UserId", "UserClient", "UserId");
    }
}
