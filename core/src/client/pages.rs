//! Lists that fetch their next page when it is asked for.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::{fmt, mem, vec};

use futures_util::stream::{self, BoxStream, Stream, StreamExt, TryStreamExt};

use crate::{Code, Error, Result};

/// The entities of a list, one after another; pages are fetched as they are needed. A list is complete or ends
/// with an error (RULES 1.5).
///
/// It is a [`Stream`] of entities; without that trait in scope [`next`](Pages::next) and [`collect`](Pages::collect) do, and
/// [`next_page`](Pages::next_page) for who works through whole pages.
#[must_use = "a list asks nothing until it is read"]
pub struct Pages<T> {
    pages: BoxStream<'static, Result<Vec<T>>>,
    /// What is left of the page that came last.
    page: vec::IntoIter<T>,
}

// Nothing points into the page.
impl<T> Unpin for Pages<T> {}

/// Where a list stands.
enum Step {
    First,
    After(String),
    End,
}

impl<T: Send + 'static> Pages<T> {
    /// A list whose page after a cursor (empty: the first) is what `fetch` answers: its entities and the next
    /// cursor, empty on the last page.
    pub(super) fn new<F, P>(fetch: F) -> Pages<T>
    where
        F: Fn(String) -> P + Send + Sync + 'static,
        P: Future<Output = Result<(Vec<T>, String)>> + Send,
    {
        let pages = stream::try_unfold((Step::First, fetch), |(step, fetch)| async move {
            let cursor = match step {
                Step::First => String::new(),
                Step::After(cursor) => cursor,
                Step::End => return Ok(None),
            };
            let (items, next) = fetch(cursor.clone()).await?;
            let step = match next {
                next if next.is_empty() => Step::End,
                next if next == cursor => return Err(stuck()),
                next => Step::After(next),
            };
            Ok(Some((items, (step, fetch))))
        });
        Pages { pages: pages.boxed(), page: Vec::new().into_iter() }
    }
}

impl<T> Pages<T> {
    /// The next entity; `None` after the last.
    pub async fn next(&mut self) -> Option<Result<T>> {
        StreamExt::next(self).await
    }

    /// The next page whole, or what is left of the one that was begun; `None` after the last. A list without entities has
    /// one page, an empty one. [`CallOptions::page_size`](super::CallOptions::page_size) says how many a page holds.
    pub async fn next_page(&mut self) -> Option<Result<Vec<T>>> {
        if self.page.len() > 0 {
            return Some(Ok(mem::take(&mut self.page).collect()));
        }
        self.pages.next().await
    }

    /// All entities that are left.
    pub async fn collect(self) -> Result<Vec<T>> {
        TryStreamExt::try_collect(self).await
    }
}

impl<T> Stream for Pages<T> {
    type Item = Result<T>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<T>>> {
        loop {
            if let Some(item) = self.page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll_next_unpin(context)) {
                Some(Ok(page)) => self.page = page.into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pages")
    }
}

fn stuck() -> Error {
    Error::new(Code::Internal, "the next page's cursor is this page's: the list would never end")
}
