//! Every switch: a row for each of `openapi/assumptions.toml`, the default first. A test holds the two together.

use super::switches;

switches! {
    /// Does the `config` of a PATCH replace the old one, or is it merged into it?
    patch_config_depth: ConfigPatch { Replace = "replace", Merge = "merge" }
    /// Does a PATCH reset what it leaves out to the declared default?
    patch_defaults: PatchDefaults { Keep = "keep", Reset = "reset" }
    /// Is the integration that a PATCH answers with bare, or under `crm_integration`?
    patch_response_envelope: PatchAnswer { Bare = "bare", Wrapped = "wrapped" }
    /// What becomes of a key inside `config` that the document does not name?
    unknown_nested_keys: UnknownKeys { Refuse = "refuse", Accept = "accept" }
    /// How does an answer tell that a nullable member has no value?
    null_members: NullMembers { Null = "null", Absent = "absent" }
    /// Is a second integration with the same provider and `instance_url` accepted, or is it a conflict (409)?
    duplicate_provider: DuplicateProvider { Accept = "accept", Refuse = "refuse" }
    /// Is a `config` accepted in which two objects share a `key`, that for bank accounts included?
    duplicate_object_key: DuplicateObjectKey { Refuse = "refuse", Accept = "accept" }
    /// Is a `config` accepted that names a value mapping or an object which it does not hold, whether or not a sync
    /// would need it?
    dangling_names: DanglingNames { Accept = "accept", Refuse = "refuse" }
    /// Does an integration with `is_live` false write to the CRM?
    is_live: IsLive { Writes = "writes", DoesNotWrite = "does-not-write" }
    /// Which source wins when a field mapping has several? One that it has not got cannot: then the first of this list
    /// that it has.
    source_precedence: SourcePrecedence { Attribute = "attribute", StaticValue = "static-value", StaticValueKey = "static-value-key", ObjectId = "object-id", Refuse = "refuse" }
    /// What does a field mapping without any source write? An answer of `null` is a value, also where one is required.
    no_source: NoSource { Nothing = "nothing", Null = "null", Refuse = "refuse" }
    /// Does the next source of a field mapping, in the order of `source_precedence`, fill in when the one that wins has
    /// no value?
    source_fallback: SourceFallback { NoValue = "no-value", NextSource = "next-source" }
    /// What does a field mapping write whose source has no value?
    missing_value: MissingValue { Nothing = "nothing", Null = "null" }
    /// Does an empty text count as a value, to be written, translated or preferred to another source?
    empty_text: EmptyText { Value = "value", NoValue = "no-value" }
    /// How do the AND and OR lists of a lookup combine, if neither is empty?
    lookup_and_or: LookupAndOr { Both = "both", Either = "either" }
    /// What does a lookup with two empty lists find?
    lookup_empty: LookupEmpty { Nothing = "nothing", AnyRecord = "any-record" }
    /// Which direction does a lookup sort in when `sort_order` is not sent?
    lookup_order: LookupOrder { Asc = "ASC", Desc = "DESC" }
    /// In what order do `regex_remove`, `value_mapping_name` and `max_length` apply?
    transform_order: TransformOrder { RemoveMapCut = "remove-map-cut", MapRemoveCut = "map-remove-cut", RemoveCutMap = "remove-cut-map" }
    /// Does `regex_remove` change values that are no attributes, such as a `static_value`?
    regex_source: RegexSource { Attribute = "attribute", Any = "any" }
    /// When does a value mapping with `use_partial_match` accept an entry?
    partial_match: PartialMatch { ValueContainsKey = "value-contains-key", KeyContainsValue = "key-contains-value", Either = "either" }
    /// Does letter case matter to a value mapping?
    match_case: MatchCase { Matters = "matters", DoesNotMatter = "does-not-matter" }
    /// What does a value mapping give when nothing matches and it has no `default_value`?
    no_mapping_match: NoMappingMatch { Nothing = "nothing", TheValue = "the-value" }
    /// Does the `default_value` of a value mapping stand in when there is no value to translate?
    mapping_without_value: MappingWithoutValue { NoValue = "no-value", DefaultValue = "default-value" }
    /// What happens when a field mapping with `required` has no value?
    required_without_value: RequiredWithoutValue { ObjectFails = "object-fails", FieldLeftOut = "field-left-out" }
    /// In which dialect is `regex_remove` written?
    regex_dialect: RegexDialect { Python = "python", Javascript = "javascript" }
    /// Does `max_length` count characters or bytes?
    max_length_unit: MaxLengthUnit { Characters = "characters", Bytes = "bytes" }
    /// Are files sent whose class `sync_file_classes` does not name?
    unnamed_file_class: UnnamedFileClass { NotSent = "not-sent", Sent = "sent" }
    /// In what order are the objects written: as listed, or each after those whose ids it requires?
    object_order: ObjectOrder { AsListed = "as-listed", ByRequiredIds = "by-required-ids" }
    /// Do the CRM sync calls take your own id of an end user?
    crm_sync_own_id: CrmSyncOwnId { Refuse = "refuse", Accept = "accept" }
    /// What does a trigger answer when no integration is enabled?
    crm_sync_without_integration: CrmSyncWithoutIntegration { NotTriggered = "not-triggered", Triggered = "triggered" }
    /// What does a second trigger do while a sync is under way?
    crm_sync_twice: CrmSyncTwice { RunsAgain = "runs-again", NotTriggered = "not-triggered" }
    /// In what order are the sync events listed?
    event_order: EventOrder { OldestFirst = "oldest-first", NewestFirst = "newest-first" }
    /// Does the list hold the events of earlier syncs?
    event_retention: EventRetention { All = "all", LastSync = "last-sync" }
    /// Does a later sync give its events new ids, or does it write into the old ones?
    event_ids: EventIds { New = "new", Reused = "reused" }
    /// Is the creation of an end user refused whose `end_user_id` exists, or accepted as an update of that one?
    duplicate_end_user: DuplicateEndUser { Refuse = "refuse", Accept = "accept" }
    /// Does the filter by name match a part of the name?
    name_filter: NameFilter { Whole = "whole", Part = "part" }
    /// Over what time are calls counted?
    rate_limit_window: RateLimitWindow { RollingMinute = "rolling-minute", FixedMinute = "fixed-minute" }
    /// What shares one budget of calls?
    rate_limit_scope: RateLimitScope { Environment = "environment", Endpoint = "endpoint" }
    /// Is a timestamp without an offset one of UTC, or of a zone that nobody tells?
    naive_timestamps: NaiveTimestamps { Utc = "utc", Unknown = "unknown" }
}
