//! Operations: each describes its request and hands it to the pipeline.

use heck::{ToShoutySnakeCase, ToUpperCamelCase};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Ident, Type};

use super::structs::{docs, setter_name};
use super::tokens::{Signature, Tokens, first_argument, type_name};
use super::{Generated, forms};
use crate::lower::{Call, Gives, QueryParameter, Sent, Takes};
use crate::operations::{Form, RetryClass};
use crate::{Problem, Problems};

/// The name of the operation's static.
pub(crate) fn static_name(call: &Call) -> Ident {
    format_ident!("{}", call.id.to_shouty_snake_case())
}

/// The name of the struct that holds the query, for an operation with two or more optional parameters.
pub(crate) fn parameter_struct(call: &Call) -> Option<String> {
    let optional = call.query.iter().filter(|parameter| !parameter.required).count();
    (optional >= 2).then(|| format!("{}Params", call.id.to_upper_camel_case()))
}

/// The path of the operation's function, for another crate.
pub(super) fn path(call: &Call) -> TokenStream {
    let (resource, name) = (format_ident!("{}", call.resource), format_ident!("{}", call.id));
    quote!(heron_api::#resource::#name)
}

/// The function of an operation: what it takes and gives, and how it makes its request.
pub(super) struct Function {
    /// After the client.
    pub(super) arguments: Vec<Argument>,
    /// What it returns.
    pub(super) returns: TokenStream,
    /// The method of `Client` that sends the request.
    send: TokenStream,
    /// The calls that fill the request, in order.
    steps: Vec<TokenStream>,
}

/// An argument of a function.
pub(super) struct Argument {
    pub(super) name: Ident,
    /// Its type.
    pub(super) takes: TokenStream,
    /// What it borrows, if it is the JSON body.
    pub(super) body: Option<Type>,
}

impl Argument {
    fn new(name: Ident, takes: TokenStream) -> Self {
        Self { name, takes, body: None }
    }
}

/// Emits the operation's static, its parameter struct and its function, which is also told.
pub(super) fn emit(
    call: &Call,
    tokens: &Tokens,
    generated: &mut Generated,
    problems: &mut Problems,
) -> (TokenStream, Option<Function>) {
    let operation = operation(call);
    if call.by_hand.is_some() {
        return (operation, None);
    }
    let Some(signature) = tokens.operations.get(&call.id) else {
        problems.push(Problem::error(format!(
            "the generator made no function `{}` for `{} {}`",
            call.id, call.method, call.path
        )));
        return (operation, None);
    };
    let parameters = parameter_struct(call).map(|name| (format_ident!("{name}"), call));
    let declared = parameters.as_ref().map(|(name, call)| emit_parameters(name, call, signature, generated, problems));
    let form = forms::emit(call, generated);
    let function = function(call, signature, parameters.as_ref().map(|(name, _)| name), problems);
    let emitted = emit_function(call, &function);
    (quote!(#operation #declared #form #emitted), Some(function))
}

fn operation(call: &Call) -> TokenStream {
    let (name, id, path) = (static_name(call), &call.id, &call.path);
    let method = format_ident!("{}", call.method.to_lowercase().to_upper_camel_case());
    let retry = match call.retry {
        RetryClass::Safe => quote!(Safe),
        RetryClass::Idempotent => quote!(Idempotent),
        RetryClass::NonIdempotent => quote!(NonIdempotent),
    };
    let option = |key: &Option<String>| key.as_ref().map_or_else(|| quote!(None), |key| quote!(Some(#key)));
    let (envelope, request_envelope) = (option(&call.envelope), option(&call.request_envelope));
    let doc = format!(" `{} {}`: {}", call.method, call.path, call.summary);
    let mut more = Vec::new();
    if let Some(Takes { how, field, name, needs_name, max_files, media_types }) = &call.transfer.takes {
        let how = match how {
            Form::Bytes => quote!(Body),
            Form::Multipart => quote!(Form),
            Form::Base64 => quote!(Base64),
            Form::DataUrl => quote!(DataUrl),
        };
        let (name, max_files) = (option(name), proc_macro2::Literal::u32_unsuffixed(*max_files));
        more.push(quote!(takes: Some(TakesFile {
            how: FileForm::#how,
            field: #field,
            name: #name,
            needs_name: #needs_name,
            max_files: #max_files,
            media_types: &[#(#media_types),*],
        }),));
    }
    if let Some(Gives { field, media_type }) = &call.transfer.gives {
        let media_type = option(media_type);
        more.push(quote!(gives: Some(GivesFile { field: #field, media_type: #media_type }),));
    }
    if !call.partial.is_empty() {
        let partial = call.partial.iter().map(|(status, keys)| {
            let status = proc_macro2::Literal::u16_unsuffixed(*status);
            quote!(Partial { status: #status, keys: &[#(#keys),*] })
        });
        more.push(quote!(partial: &[#(#partial),*],));
    }
    quote! {
        #[doc = #doc]
        pub static #name: Operation = Operation {
            id: #id,
            method: Method::#method,
            path: #path,
            retry: RetryClass::#retry,
            envelope: #envelope,
            request_envelope: #request_envelope,
            #(#more)*
            ..Operation::PLAIN
        };
    }
}

/// The type that the generator found for an argument.
pub(super) fn argument<'a>(
    signature: &'a Signature,
    name: &str,
    call: &Call,
    problems: &mut Problems,
) -> Option<(&'a str, &'a Type)> {
    use heck::ToSnakeCase;
    let found = signature.arguments.iter().find(|(argument, _)| {
        argument.trim_start_matches("r#").trim_end_matches('_') == name.to_snake_case().trim_end_matches('_')
    });
    if found.is_none() {
        problems.push(Problem::error(format!(
            "the generator dropped the parameter `{name}` of `{} {}`",
            call.method, call.path
        )));
    }
    found.map(|(name, ty)| (name.as_str(), ty))
}

/// What a parameter does, in our words.
fn parameter_words(call: &Call, parameter: &QueryParameter, generated: &mut Generated) -> String {
    let Call { method, path, .. } = call;
    let name = &parameter.name;
    parameter.description.clone().unwrap_or_else(|| {
        generated.lacks_words(
            &format!("the parameter `{name}` of `{method} {path}`"),
            &format!("$.paths['{path}'].{}.parameters[?@.name == '{name}']", method.to_lowercase()),
        )
    })
}

fn emit_parameters(
    name: &Ident,
    call: &Call,
    signature: &Signature,
    generated: &mut Generated,
    problems: &mut Problems,
) -> TokenStream {
    let mut fields = Vec::new();
    let mut setters = Vec::new();
    for parameter in call.query.iter().filter(|parameter| !parameter.required) {
        let Some((ident, ty)) = argument(signature, &parameter.name, call, problems) else { continue };
        let ident = format_ident!("{ident}");
        let doc = docs(&parameter_words(call, parameter, generated));
        fields.push(quote!(#doc pub #ident: Option<#ty>,));
        let setter = setter_name(&ident);
        let doc = format!(" Sets `{}`.", parameter.name);
        let (takes, value) = match first_argument(ty, "Vec") {
            Some(item) => (
                quote!(impl IntoIterator<Item = impl Into<#item>>),
                quote!(value.into_iter().map(Into::into).collect()),
            ),
            None => (quote!(impl Into<#ty>), quote!(value.into())),
        };
        setters.push(quote! {
            #[doc = #doc]
            #[must_use]
            pub fn #setter(mut self, value: #takes) -> Self {
                self.#ident = Some(#value);
                self
            }
        });
    }
    let doc = format!(" The optional parameters of `{} {}`. What is not set is not sent.", call.method, call.path);
    let new = format!(" `{name}` with nothing set.");
    quote! {
        #[doc = #doc]
        #[derive(Clone, Debug, Default, PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
        }
        impl #name {
            #[doc = #new]
            #[must_use]
            pub fn new() -> Self {
                Self::default()
            }
            #(#setters)*
        }
    }
}

fn function(call: &Call, signature: &Signature, parameters: Option<&Ident>, problems: &mut Problems) -> Function {
    let answer = &signature.answer;
    let is_text = |ty: &Type| type_name(ty).as_deref() == Some("String");
    let is_number = |ty: &Type| matches!(type_name(ty).as_deref(), Some("bool" | "f64" | "i64"));
    let mut arguments = Vec::new();
    let mut steps = Vec::new();
    for parameter in &call.path_parameters {
        let Some((ident, ty)) = argument(signature, parameter, call, problems) else { continue };
        let ident = format_ident!("{ident}");
        steps.push(quote!(.path(#parameter, #ident)));
        arguments.push(Argument::new(ident, if is_text(ty) { quote!(&str) } else { quote!(#ty) }));
    }
    for parameter in &call.query {
        let Some((ident, ty)) = argument(signature, &parameter.name, call, problems) else { continue };
        let (ident, wire) = (format_ident!("{ident}"), &parameter.name);
        if parameters.is_some() && !parameter.required {
            steps.push(quote!(.query(#wire, &params.#ident)));
            continue;
        }
        let (takes, value) = match (parameter.required, is_text(ty)) {
            (true, true) => (quote!(&str), quote!(#ident)),
            (true, false) if is_number(ty) => (quote!(#ty), quote!(&#ident)),
            (true, false) => (quote!(&#ty), quote!(#ident)),
            (false, true) => (quote!(Option<&str>), quote!(&#ident)),
            (false, false) => (quote!(Option<#ty>), quote!(&#ident)),
        };
        steps.push(quote!(.query(#wire, #value)));
        arguments.push(Argument::new(ident, takes));
    }
    if let Some(parameters) = parameters {
        arguments.push(Argument::new(format_ident!("params"), quote!(&#parameters)));
    }
    let takes_in_json =
        call.transfer.takes.as_ref().is_some_and(|takes| matches!(takes.how, Form::Base64 | Form::DataUrl));
    if takes_in_json {
        arguments.push(Argument::new(format_ident!("file"), quote!(impl Into<Upload>)));
    }
    let named_body = call.query.iter().any(|parameter| parameter.name == "body");
    let body = signature.arguments.iter().find(|(name, _)| name == "body" && !named_body);
    if let Some((_, body)) = body {
        let argument = Argument::new(format_ident!("body"), quote!(&#body));
        arguments.push(Argument { body: Some(body.clone()), ..argument });
        steps.push(if takes_in_json { quote!(.file_in(file, body)) } else { quote!(.json(body)) });
    } else if takes_in_json {
        steps.push(quote!(.file(file)));
    }
    match &call.transfer.sends {
        Some(Sent::Form(_)) => {
            let form = format_ident!("{}", forms::name(call));
            arguments.push(Argument::new(format_ident!("form"), quote!(#form)));
            steps.push(quote!(.form(form.into())));
        }
        Some(Sent::Bytes(_)) => {
            arguments.push(Argument::new(format_ident!("file"), quote!(impl Into<Upload>)));
            steps.push(quote!(.file(file)));
        }
        None => {}
    }
    let (returns, send) = match &call.transfer.answers {
        Some(accept) => {
            steps.push(quote!(.accept(#accept)));
            (quote!(Download), quote!(download))
        }
        None if call.transfer.gives.is_some() => (quote!(Download), quote!(download)),
        None if call.several => (quote!(Call<WithStatus<#answer>>), quote!(call_with_status)),
        None => (quote!(Call<#answer>), quote!(call)),
    };
    let known = call.path_parameters.len() + call.query.len() + usize::from(body.is_some());
    if signature.arguments.len() > known {
        problems.push(Problem::error(format!(
            "`{} {}` has parameters that are neither in the path nor in the query",
            call.method, call.path
        )));
    }
    Function { arguments, returns, send, steps }
}

fn emit_function(call: &Call, function: &Function) -> TokenStream {
    let Function { arguments, returns, send, steps } = function;
    let (name, operation) = (format_ident!("{}", call.id), static_name(call));
    let arguments = arguments.iter().map(|Argument { name, takes, .. }| quote!(#name: #takes));
    let doc = format!(" {}", call.summary);
    let deprecated = call.deprecated.as_ref().map(|successor| {
        let note = format!("Heron advises against it: use `{successor}`");
        quote!(#[deprecated(note = #note)])
    });
    quote! {
        #[doc = #doc]
        #deprecated
        #[inline]
        pub fn #name(client: &Client, #(#arguments),*) -> #returns {
            client.#send(Request::new(&#operation) #(#steps)*)
        }
    }
}

#[cfg(test)]
mod tests;
