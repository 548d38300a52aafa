namespace ConsulateSite.Backoffice.Tests.Contract;

/// <summary>Where the API and the client's types differ, and why. One that is no longer there has to be taken off the list.</summary>
internal static class ExplainedDifferences
{
    private const string Api = " /umbraco/management/api/v1/";
    private const string OwnSessions = "The list of one's sessions is a page of this product, which the client does not have.";
    private const string RecoveryCodes = "The client knows no recovery codes; the plug-in of this product shows them.";
    private const string Dashboards = "What readers say and seek is asked for by the dashboards of this product, which the client does not have.";
    private const string PartnersOnly = "Partners are looked after by a dashboard of this product, which the client does not have.";
    private const string MarksComeBack = "The client sends back the marks that it has read with a language; they are read over.";
    private const string MomentComesBack = "The client sends back when the medium that it has read had changed last.";
    private const string AllLanguages = "Names are found in whatever language they are.";
    private const string NoPickerInTheBin = "No picker shows the recycle bin, so no data type can widen what is seen of it.";
    private const string NoMembers = "A page cannot be kept for members, of whom there are none: whatever is sent is refused, and nothing is answered.";
    private const string AlwaysThere = "The model is one of Umbraco's, which does not say that both members are always there.";

    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [$"GET{Api}user/current/sessions: the client does not know it"] = OwnSessions,
        [$"DELETE{Api}user/current/sessions: the client does not know it"] = OwnSessions,
        [$"DELETE{Api}user/current/sessions/{{}}: the client does not know it"] = OwnSessions,
        [$"GET{Api}user/{{}}/sessions: the client does not know it"] = OwnSessions,
        [$"DELETE{Api}user/{{}}/sessions: the client does not know it"] = OwnSessions,
        [$"POST{Api}user/current/2fa/{{}}/recovery-codes: the client does not know it"] = RecoveryCodes,
        [$"GET{Api}insights/feedback: the client does not know it"] = Dashboards,
        [$"GET{Api}insights/feedback/remark: the client does not know it"] = Dashboards,
        [$"DELETE{Api}insights/feedback/remark/{{}}: the client does not know it"] = Dashboards,
        [$"GET{Api}insights/search: the client does not know it"] = Dashboards,
        [$"GET{Api}insights/search/query: the client does not know it"] = Dashboards,
        [$"GET{Api}insights/search/explanation: the client does not know it"] = Dashboards,
        [$"GET{Api}partner: the client does not know it"] = PartnersOnly,
        [$"PUT{Api}partner/{{}}: the client does not know it"] = PartnersOnly,
        [$"POST{Api}partner/{{}}/link: the client does not know it"] = PartnersOnly,
        [$"POST{Api}partner/{{}}/reading: the client does not know it"] = PartnersOnly,
        [$"DELETE{Api}partner/{{}}: the client does not know it"] = PartnersOnly,
        [$"GET{Api}partner-entry: the client does not know it"] = PartnersOnly,
        [$"PUT{Api}partner-entry/{{}}: the client does not know it"] = PartnersOnly,
        [$"GET{Api}item/document/search: ?culture is not read"] = AllLanguages,
        [$"GET{Api}item/media/search: ?culture is not read"] = AllLanguages,
        [$"GET{Api}item/media/search: response.items may be absent, which the client does not expect"] = AlwaysThere,
        [$"GET{Api}item/media/search: response.total may be absent, which the client does not expect"] = AlwaysThere,
        [$"GET{Api}recycle-bin/document/siblings: ?dataTypeId is not read"] = NoPickerInTheBin,
        [$"GET{Api}recycle-bin/media/siblings: ?dataTypeId is not read"] = NoPickerInTheBin,
        [$"GET{Api}document/{{}}/public-access: response is missing, PublicAccessResponseModel is expected"] = NoMembers,
        [$"GET{Api}document/{{}}/public-access: ?includeAncestors is not read"] = NoMembers,
        [$"POST{Api}document/{{}}/public-access: request is missing, PublicAccessRequestModel is expected"] = NoMembers,
        [$"PUT{Api}document/{{}}/public-access: request is missing, PublicAccessRequestModel is expected"] = NoMembers,
        [$"POST{Api}document: request.variants[].flags is not known to the client"] = MarksComeBack,
        [$"PUT{Api}document/{{}}: request.variants[].flags is not known to the client"] = MarksComeBack,
        [$"POST{Api}document/validate: request.variants[].flags is not known to the client"] = MarksComeBack,
        ["PUT /umbraco/management/api/v1.1/document/{}/validate: request.variants[].flags is not known to the client"] = MarksComeBack,
        [$"POST{Api}document/create-and-publish: request.variants[].flags is not known to the client"] = MarksComeBack,
        [$"PUT{Api}document/{{}}/update-and-publish: request.variants[].flags is not known to the client"] = MarksComeBack,
        [$"POST{Api}document-blueprint: request.variants[].flags is not known to the client"] = MarksComeBack,
        [$"PUT{Api}document-blueprint/{{}}: request.variants[].flags is not known to the client"] = MarksComeBack,
        [$"POST{Api}media: request.variants[].updateDate is not known to the client"] = MomentComesBack,
        [$"PUT{Api}media/{{}}: request.variants[].updateDate is not known to the client"] = MomentComesBack,
        [$"POST{Api}media/validate: request.variants[].updateDate is not known to the client"] = MomentComesBack,
        [$"PUT{Api}media/{{}}/validate: request.variants[].updateDate is not known to the client"] = MomentComesBack,
    };
}
