//! Webhooks that the sandbox delivers, signed as Heron signs them.

mod courier;
mod send;
mod sign;

pub(crate) use courier::{Courier, deliver};
pub use courier::{Delivery, DeliveryState, WebhookError, Webhooks};
pub(crate) use send::Target;
