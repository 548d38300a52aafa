using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.Users.Administration;

/// <summary>The users of the backoffice. Those who may open the section see them, administrators change them.</summary>
[ManagementRoute("user")]
[RequireSection(Constants.Applications.Users)]
internal sealed class UserController(
    IUserService users, UserModels models, RemainingAdministrators administrators, CurrentUser current) : ManagementController
{
    /// <summary>All users by name.</summary>
    [HttpGet]
    [ProducesResponseType<Paged<UserResponseModel>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> All([FromQuery] Paging paging)
    {
        (int page, int size, int surplus) = paging.ToPages();
        Attempt<PagedModel<IUser>, UserOperationStatus> found = await users.FilterAsync(current.Key, new UserFilter(), page * size, size);
        return found.Success
            ? Ok(new Paged<UserResponseModel>(found.Result.Total, [.. found.Result.Items.Skip(surplus).Select(models.ToModel)]))
            : Failed(found.Status, UserProblems.Table);
    }

    /// <summary>The users with these identifiers.</summary>
    [HttpGet("batch")]
    public async Task<ActionResult<BatchResponseModel<UserResponseModel>>> Batch([FromQuery(Name = "id")] Guid[] ids)
    {
        IEnumerable<IUser> found = ids.Length == 0 ? [] : await users.GetAsync(ids);
        return BatchResponseModel<UserResponseModel>.Of([.. found.Select(models.ToModel)]);
    }

    /// <summary>One user.</summary>
    [HttpGet("{id:guid}")]
    [ProducesResponseType<UserResponseModel>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Get(Guid id) =>
        await users.GetAsync(id) is { } user ? Ok(models.ToModel(user)) : Failed(UserOperationStatus.UserNotFound);

    /// <summary>Where a user starts, by their own start nodes and those of their groups.</summary>
    [HttpGet("{id:guid}/calculate-start-nodes")]
    [ProducesResponseType<CalculatedUserStartNodesResponseModel>(StatusCodes.Status200OK)]
    public async Task<IActionResult> StartNodes(Guid id) =>
        await users.GetAsync(id) is { } user ? Ok(models.ToStartNodes(user)) : Failed(UserOperationStatus.UserNotFound);

    /// <summary>The keys with which programs act for a user: there are none on this site.</summary>
    [HttpGet("{id:guid}/client-credentials")]
    [ProducesResponseType<IReadOnlyList<string>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> ClientCredentials(Guid id) =>
        await users.GetAsync(id) is not null ? Ok(Array.Empty<string>()) : Failed(UserOperationStatus.UserNotFound);

    /// <summary>Adds a user, who cannot sign in before a password is set.</summary>
    [HttpPost]
    [RequireAdministrator]
    [ProducesResponseType(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(CreateUserRequestModel model)
    {
        if (model.Kind != UserKind.Default)
        {
            return Failed(UserOperationStatus.InvalidUserType, UserProblems.Table);
        }

        Attempt<UserCreationResult, UserOperationStatus> created = await users.CreateAsync(
            current.Key,
            new UserCreateModel
            {
                Id = model.Id,
                Email = model.Email,
                UserName = model.UserName,
                Name = model.Name,
                UserGroupKeys = ReferenceByIdModel.Keys(model.UserGroupIds),
            },
            approveUser: true);
        return created.Success ? CreatedAs("user", created.Result.CreatedUser!.Key) : Failed(created.Status, UserProblems.Table);
    }

    /// <summary>Changes a user.</summary>
    [HttpPut("{id:guid}")]
    [RequireAdministrator]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Update(Guid id, UpdateUserRequestModel model)
    {
        HashSet<Guid> groups = ReferenceByIdModel.Keys(model.UserGroupIds);
        await administrators.RequireWithGroupsAsync([id], groups);
        return Outcome(
            await users.UpdateAsync(current.Key, new UserUpdateModel
            {
                ExistingUserKey = id,
                Email = model.Email,
                UserName = model.UserName,
                Name = model.Name,
                LanguageIsoCode = model.LanguageIsoCode,
                UserGroupKeys = groups,
                ContentStartNodeKeys = ReferenceByIdModel.Keys(model.DocumentStartNodeIds),
                HasContentRootAccess = model.HasDocumentRootAccess,
                MediaStartNodeKeys = ReferenceByIdModel.Keys(model.MediaStartNodeIds),
                HasMediaRootAccess = model.HasMediaRootAccess,
                ElementStartNodeKeys = ReferenceByIdModel.Keys(model.ElementStartNodeIds),
                HasElementRootAccess = model.HasElementRootAccess,
            }),
            UserProblems.Table);
    }

    /// <summary>Deletes a user who has never signed in.</summary>
    [HttpDelete("{id:guid}")]
    [RequireAdministrator]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public Task<IActionResult> Delete(Guid id) => DeleteAsync([id]);

    /// <summary>Deletes users who have never signed in: all of them or none.</summary>
    [HttpDelete]
    [RequireAdministrator]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public Task<IActionResult> DeleteMany(DeleteUsersRequestModel model) => DeleteAsync(ReferenceByIdModel.Keys(model.UserIds));

    private async Task<IActionResult> DeleteAsync(HashSet<Guid> keys)
    {
        await administrators.RequireWithoutAsync(keys);
        UserOperationStatus status = await users.DeleteAsync(current.Key, keys);
        return status == UserOperationStatus.Success ? Ok() : Failed(status, UserProblems.Table);
    }
}
