//! Access for as long as it is used: asked for, waited for, used, and taken back whatever happens.

use std::fmt;
use std::time::Duration;

use gatepass_wire::gatepass::v1 as api;

use super::requests::Wish;
use super::services::AccessRequests;
use super::{Client, Until};
use crate::model::Timestamp;
use crate::{Code, Error, Result};

/// Access that ends when this does. [`ScopedAccess::end`] takes it back and says how that went; dropping it takes it
/// back in the background, as far as the runtime still runs. At the latest it ends at [`ScopedAccess::valid_until`].
#[must_use = "the access is taken back when this is dropped"]
pub struct ScopedAccess {
    requests: AccessRequests,
    request: api::AccessRequest,
    act_as: String,
    is_over: bool,
}

impl ScopedAccess {
    /// The request it was granted by.
    pub fn request(&self) -> &api::AccessRequest {
        &self.request
    }

    /// When it ends by itself.
    pub fn valid_until(&self) -> Option<Timestamp> {
        self.request.valid_until.map(|end| Timestamp::from_parts(end.seconds, end.nanos))
    }

    /// Takes it back now. Where access remains all the same, by a role or another grant, the answer says so
    /// (RULES 2.7).
    ///
    /// # Errors
    /// What the call says; the access then ends by itself.
    pub async fn end(mut self) -> Result<api::AccessRequestRevokeResponse> {
        self.is_over = true;
        self.requests.take_back(&self.request.id, &self.act_as).await
    }
}

impl fmt::Debug for ScopedAccess {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ScopedAccess").field("request", &self.request.id).finish_non_exhaustive()
    }
}

impl Drop for ScopedAccess {
    fn drop(&mut self) {
        if self.is_over {
            return;
        }
        let (requests, id) = (self.requests.clone(), std::mem::take(&mut self.request.id));
        let act_as = std::mem::take(&mut self.act_as);
        let Ok(runtime) = tokio::runtime::Handle::try_current() else {
            tracing::warn!(%id, "no runtime takes this access back; it ends by itself");
            return;
        };
        runtime.spawn(async move {
            if let Err(error) = requests.take_back(&id, &act_as).await {
                tracing::warn!(%id, %error, "this access could not be taken back; it ends by itself");
            }
        });
    }
}

/// Access for as long as it is used.
impl Client {
    /// Asks, and waits until access has begun, at most for so long. What is not granted by then is taken back.
    ///
    /// # Errors
    /// As [`AccessRequests::create`] and [`AccessRequests::wait`].
    pub async fn access(&self, wish: impl Into<Wish>, wait: Duration) -> Result<ScopedAccess> {
        let wish = wish.into();
        let act_as = wish.0.act_as.clone();
        let requests = self.access_requests();
        let request = requests.create(wish).await?;
        // From here on, whoever stops waiting takes the request back.
        let mut scoped = ScopedAccess { requests, request, act_as, is_over: false };
        let id = scoped.request.id.clone();
        match scoped.requests.wait(&id, Until::Started, wait, &scoped.act_as).await {
            Ok(request) => scoped.request = request,
            Err(error) => return Err(scoped.give_up(error).await),
        }
        Ok(scoped)
    }

    /// Runs `used` with access, and takes the access back when it returns, panics or is given up.
    ///
    /// # Errors
    /// As [`Client::access`]; and where the access could not be taken back, what the call for that says.
    pub async fn with_access<T>(
        &self,
        wish: impl Into<Wish>,
        wait: Duration,
        used: impl AsyncFnOnce(&api::AccessRequest) -> T,
    ) -> Result<T> {
        let scoped = self.access(wish, wait).await?;
        let value = used(scoped.request()).await;
        scoped.end().await?;
        Ok(value)
    }
}

impl ScopedAccess {
    /// Takes the request back, unless it ended by itself, and returns the error that led to it.
    async fn give_up(mut self, error: Error) -> Error {
        self.is_over = true;
        let has_ended = error.code() == Code::FailedPrecondition && error.field() == Some("status");
        if !has_ended && let Err(failed) = self.requests.take_back(&self.request.id, &self.act_as).await {
            let id = &self.request.id;
            tracing::warn!(%id, %failed, "this request could not be taken back; it times out or ends by itself");
        }
        error
    }
}
