mod accept;
mod extract;
mod request;
