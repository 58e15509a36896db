//! Which keys OpenAPI 3.0 knows where, and what stands under them.
//!
//! `description` may be a keyword or the name of a property, and below `default` nothing is a keyword at all: whoever
//! walks a document must know where he is. This table is the one place that knows.

/// An object of the OpenAPI standard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Node {
    /// The whole document.
    Document,
    /// `info`.
    Info,
    /// A server.
    Server,
    /// A variable in a server's URL.
    ServerVariable,
    /// `components`.
    Components,
    /// The operations of one path.
    PathItem,
    /// An operation.
    Operation,
    /// A parameter.
    Parameter,
    /// A header, which is a parameter without a name.
    Header,
    /// A request body.
    RequestBody,
    /// A body of one media type.
    MediaType,
    /// How a part of a form is encoded.
    Encoding,
    /// A response.
    Response,
    /// Path items by runtime expression.
    Callback,
    /// A schema. In OpenAPI 3.1 it may be a boolean.
    Schema,
    /// Which property tells subtypes apart.
    Discriminator,
    /// A security scheme.
    SecurityScheme,
    /// The flows of OAuth 2.
    Flows,
    /// One flow of OAuth 2.
    Flow,
    /// The scopes of a flow, with their descriptions.
    Scopes,
}

/// What stands under a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Member {
    /// An object.
    One(Node),
    /// A schema, or a boolean.
    SchemaOrBool,
    /// A list of objects.
    List(Node),
    /// Objects by name.
    Map(Node),
    /// A boolean that is false when it is absent.
    Flag,
    /// A boolean whose absence depends on its neighbours.
    Bool,
    /// A text that machines read.
    Text,
    /// Texts in an order without meaning.
    Texts,
    /// Texts by name.
    TextMap,
    /// A number.
    Number,
    /// A whole number that is not negative.
    Count,
    /// Values in an order without meaning.
    Values,
    /// Security requirements.
    Security,
    /// Any JSON; its keys are no keywords.
    Data,
    /// A sentence, an example, or a link to some: for people.
    Prose,
    /// Not part of the contract, though machines may read it.
    Aside,
}

/// The extensions that bear on structure.
pub(crate) const KEPT_EXTENSIONS: [&str; 2] = ["x-hidden", "x-internal"];

/// Where the webhooks of OpenAPI 3.1 stand in a 3.0 document.
pub(crate) const WEBHOOKS: &str = "x-webhooks";

/// What stands under `key` in a `node`; nothing if OpenAPI 3.0 does not know the key there.
pub fn member(node: Node, key: &str) -> Option<Member> {
    use Member::{
        Aside, Bool, Count, Data, Flag, List, Map, Number, One, Prose, SchemaOrBool, Security, Text, TextMap, Texts,
        Values,
    };
    if KEPT_EXTENSIONS.contains(&key) {
        return Some(Data);
    }
    if matches!(key, "description" | "summary" | "externalDocs" | "example" | "examples")
        && !matches!(node, Node::Callback | Node::Scopes | Node::Flows | Node::Components)
    {
        return Some(Prose);
    }
    Some(match (node, key) {
        (Node::Document, "openapi") => Text,
        (Node::Document, "info") => One(Node::Info),
        (Node::Document | Node::PathItem | Node::Operation, "servers") => List(Node::Server),
        (Node::Document, "paths" | WEBHOOKS) => Map(Node::PathItem),
        (Node::Document, "components") => One(Node::Components),
        (Node::Document | Node::Operation, "security") => Security,
        (Node::Document, "tags") => Prose,

        (Node::Info, "version") => Text,
        (Node::Info, "title" | "termsOfService" | "contact" | "license") => Prose,

        (Node::Server, "url") => Text,
        (Node::Server, "variables") => Map(Node::ServerVariable),
        (Node::ServerVariable, "default") => Text,
        (Node::ServerVariable, "enum") => Texts,

        (Node::Components, "schemas") => Map(Node::Schema),
        (Node::Components, "responses") => Map(Node::Response),
        (Node::Components, "parameters") => Map(Node::Parameter),
        (Node::Components, "requestBodies") => Map(Node::RequestBody),
        (Node::Components, "headers") => Map(Node::Header),
        (Node::Components, "securitySchemes") => Map(Node::SecurityScheme),
        (Node::Components, "callbacks") => Map(Node::Callback),
        (Node::Components, "pathItems") => Map(Node::PathItem),
        (Node::Components, "mediaTypes") => Map(Node::MediaType),
        (Node::Components, "links" | "examples") => Aside,

        (Node::PathItem, "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace") => {
            One(Node::Operation)
        }
        (Node::PathItem | Node::Operation, "parameters") => List(Node::Parameter),

        (Node::Operation, "tags") => Texts,
        (Node::Operation, "operationId") => Aside,
        (Node::Operation, "requestBody") => One(Node::RequestBody),
        (Node::Operation, "responses") => Map(Node::Response),
        (Node::Operation, "callbacks") => Map(Node::Callback),
        (Node::Operation | Node::Parameter | Node::Header | Node::Schema, "deprecated") => Flag,

        (Node::Parameter, "name" | "in") => Text,
        (Node::Parameter | Node::Header | Node::RequestBody, "required") => Flag,
        (Node::Parameter | Node::Header, "allowEmptyValue") => Flag,
        (Node::Parameter | Node::Header | Node::Encoding, "style") => Text,
        (Node::Parameter | Node::Header | Node::Encoding, "explode") => Bool,
        (Node::Parameter | Node::Header | Node::Encoding, "allowReserved") => Flag,
        (Node::Parameter | Node::Header | Node::MediaType, "schema") => One(Node::Schema),
        (Node::Parameter | Node::Header | Node::RequestBody | Node::Response, "content") => Map(Node::MediaType),

        (Node::MediaType, "encoding") => Map(Node::Encoding),
        (Node::Encoding, "contentType") => Text,
        (Node::Encoding | Node::Response, "headers") => Map(Node::Header),
        (Node::Response, "links") => Aside,
        (Node::Callback, _) => One(Node::PathItem),

        (Node::Schema, "type" | "format" | "pattern") => Text,
        (Node::Schema, "title") => Prose,
        (Node::Schema, "multipleOf" | "maximum" | "minimum") => Number,
        (
            Node::Schema,
            "exclusiveMaximum" | "exclusiveMinimum" | "uniqueItems" | "nullable" | "readOnly" | "writeOnly",
        ) => Flag,
        (Node::Schema, "maxLength" | "minLength" | "maxItems" | "minItems" | "maxProperties" | "minProperties") => {
            Count
        }
        (Node::Schema, "required") => Texts,
        (Node::Schema, "enum") => Values,
        (Node::Schema, "default" | "xml") => Data,
        (Node::Schema, "allOf" | "oneOf" | "anyOf") => List(Node::Schema),
        (Node::Schema, "not" | "items") => One(Node::Schema),
        (Node::Schema, "properties") => Map(Node::Schema),
        (Node::Schema, "additionalProperties") => SchemaOrBool,
        (Node::Schema, "discriminator") => One(Node::Discriminator),
        (Node::Discriminator, "propertyName") => Text,
        (Node::Discriminator, "mapping") => TextMap,

        (Node::SecurityScheme, "type" | "name" | "in" | "scheme" | "bearerFormat" | "openIdConnectUrl") => Text,
        (Node::SecurityScheme, "flows") => One(Node::Flows),
        (Node::Flows, "implicit" | "password" | "clientCredentials" | "authorizationCode") => One(Node::Flow),
        (Node::Flow, "authorizationUrl" | "tokenUrl" | "refreshUrl") => Text,
        (Node::Flow, "scopes") => One(Node::Scopes),
        (Node::Scopes, _) => Text,
        (
            Node::PathItem
            | Node::Parameter
            | Node::Header
            | Node::RequestBody
            | Node::MediaType
            | Node::Response
            | Node::Schema
            | Node::SecurityScheme,
            "$ref",
        ) => Text,
        _ => return None,
    })
}
