//! Which addresses webhooks are sent to: whoever may register one must not reach, through this server, what only this
//! server can reach (RULES 8).

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use ipnet::IpNet;
use thiserror::Error;

/// IPv4 ranges that are nobody's on the internet, by what they are (IANA's special-purpose registry).
const SPECIAL_V4: [([u8; 4], u8, &str); 16] = [
    ([0, 0, 0, 0], 8, "this network"),
    ([10, 0, 0, 0], 8, "private"),
    ([100, 64, 0, 0], 10, "shared by carriers"),
    ([127, 0, 0, 0], 8, "loopback"),
    ([169, 254, 0, 0], 16, "link-local, where clouds serve metadata"),
    ([172, 16, 0, 0], 12, "private"),
    ([192, 0, 0, 0], 24, "reserved for protocols"),
    ([192, 0, 2, 0], 24, "for documentation"),
    ([192, 31, 196, 0], 24, "reserved for protocols"),
    ([192, 52, 193, 0], 24, "reserved for protocols"),
    ([192, 88, 99, 0], 24, "reserved for relays"),
    ([192, 168, 0, 0], 16, "private"),
    ([198, 18, 0, 0], 15, "for benchmarks"),
    ([198, 51, 100, 0], 24, "for documentation"),
    ([203, 0, 113, 0], 24, "for documentation"),
    ([224, 0, 0, 0], 3, "multicast or reserved"),
];

/// Ranges within IPv6's global unicast that are nobody's, or hide an IPv4 address.
const SPECIAL_V6: [([u16; 3], u8, &str); 4] = [
    ([0x2001, 0, 0], 23, "reserved for protocols"),
    ([0x2001, 0xdb8, 0], 32, "for documentation"),
    ([0x2002, 0, 0], 16, "an IPv4 address in disguise"),
    ([0x3fff, 0, 0], 20, "for documentation"),
];

/// An address that nothing is sent to.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error(
    "`{address}` is {what}; nothing is sent there unless the server is told to allow it (`--webhook-allow`)"
)]
pub struct AddressRefused {
    /// The address.
    pub address: IpAddr,
    /// What it is.
    pub what: &'static str,
}

/// The addresses that are sent to: those of the internet, and what an operator allowed besides.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AllowedAddresses {
    besides: Vec<IpNet>,
}

impl AllowedAddresses {
    /// Those of the internet, and these ranges besides.
    pub fn with(besides: impl IntoIterator<Item = IpNet>) -> AllowedAddresses {
        AllowedAddresses { besides: besides.into_iter().collect() }
    }

    /// Refuses what is neither of the internet nor allowed.
    ///
    /// # Errors
    /// The address, and what it is.
    pub fn check(&self, address: IpAddr) -> Result<(), AddressRefused> {
        // An IPv4 address in IPv6's clothes goes where the IPv4 address goes.
        let address = address.to_canonical();
        match special(address).filter(|_| !self.is_allowed(address)) {
            None => Ok(()),
            Some(what) => Err(AddressRefused { address, what }),
        }
    }

    /// Whether plaintext may be sent there: to this machine alone, and only where that was allowed.
    pub fn takes_plaintext(&self, address: IpAddr) -> bool {
        let address = address.to_canonical();
        address.is_loopback() && self.is_allowed(address)
    }

    fn is_allowed(&self, address: IpAddr) -> bool {
        self.besides.iter().any(|range| range.contains(&address))
    }
}

/// What an address is that is not one of the internet.
fn special(address: IpAddr) -> Option<&'static str> {
    match address {
        IpAddr::V4(address) => {
            let number = u32::from(address);
            let within = |start: [u8; 4], bits: u8| {
                (number ^ u32::from(Ipv4Addr::from(start))).leading_zeros() >= u32::from(bits)
            };
            SPECIAL_V4.iter().find(|(start, bits, _)| within(*start, *bits)).map(|(.., what)| *what)
        }
        IpAddr::V6(address) => special_v6(address),
    }
}

fn special_v6(address: Ipv6Addr) -> Option<&'static str> {
    let number = u128::from(address);
    let within = |[a, b, c]: [u16; 3], bits: u8| {
        let start = u128::from(Ipv6Addr::new(a, b, c, 0, 0, 0, 0, 0));
        (number ^ start).leading_zeros() >= u32::from(bits)
    };
    if address.is_loopback() {
        return Some("loopback");
    }
    if !within([0x2000, 0, 0], 3) {
        // Unspecified, mapped and translated IPv4, unique local, link-local, multicast, and all that is not given out.
        return Some("not an address of the internet");
    }
    SPECIAL_V6.iter().find(|(start, bits, _)| within(*start, *bits)).map(|(.., what)| *what)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(allowed: &AllowedAddresses, address: &str) -> Result<(), AddressRefused> {
        allowed.check(address.parse().unwrap())
    }

    #[test]
    fn only_addresses_of_the_internet_are_sent_to() {
        let none = AllowedAddresses::default();
        for address in [
            "0.0.0.0",
            "0.1.2.3",
            "10.0.0.1",
            "10.255.255.255",
            "100.64.0.1",
            "100.127.255.255",
            "127.0.0.1",
            "127.255.255.254",
            "169.254.169.254",
            "172.16.0.1",
            "172.31.255.255",
            "192.0.0.8",
            "192.0.2.1",
            "192.168.1.1",
            "198.18.0.1",
            "198.19.255.255",
            "198.51.100.7",
            "203.0.113.9",
            "224.0.0.1",
            "239.255.255.255",
            "240.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::ffff:10.0.0.1",
            "::ffff:169.254.169.254",
            "::127.0.0.1",
            "64:ff9b::a00:1",
            "64:ff9b:1::1",
            "100::1",
            "2001::1",
            "2001:db8::1",
            "2002:a00:1::",
            "3fff::1",
            "5f00::1",
            "fc00::1",
            "fd00:ec2::254",
            "fe80::1",
            "fec0::1",
            "ff02::1",
            "4000::1",
        ] {
            let refused = check(&none, address).unwrap_err();
            assert!(refused.to_string().contains("--webhook-allow"), "{refused}");
        }
        for address in [
            "1.1.1.1",
            "9.255.255.255",
            "11.0.0.0",
            "100.63.255.255",
            "100.128.0.0",
            "126.255.255.255",
            "128.0.0.0",
            "169.253.255.255",
            "169.255.0.0",
            "172.15.255.255",
            "172.32.0.0",
            "192.167.255.255",
            "192.169.0.0",
            "198.17.255.255",
            "198.20.0.0",
            "223.255.255.255",
            "::ffff:1.1.1.1",
            "2600::1",
            "2606:4700:4700::1111",
            "2a00:1450::1",
            "2001:200::1",
            "2001:4860:4860::8888",
        ] {
            check(&none, address).unwrap();
        }
    }

    #[test]
    fn what_an_operator_allows_is_allowed_and_nothing_else() {
        let ranges = ["127.0.0.0/8", "10.1.0.0/16", "fd00:1::/32"];
        let allowed = AllowedAddresses::with(ranges.map(|range| range.parse().unwrap()));
        for address in ["127.0.0.1", "10.1.2.3", "::ffff:10.1.2.3", "fd00:1::9", "1.1.1.1"] {
            check(&allowed, address).unwrap();
        }
        for address in ["10.2.0.1", "::1", "fd00:2::9", "169.254.169.254"] {
            check(&allowed, address).unwrap_err();
        }
        let plain = |address: &str| allowed.takes_plaintext(address.parse().unwrap());
        assert!(plain("127.0.0.1") && plain("::ffff:127.0.0.1"));
        assert!(!plain("10.1.2.3") && !plain("::1") && !plain("1.1.1.1"));
        assert!(!AllowedAddresses::default().takes_plaintext("127.0.0.1".parse().unwrap()));
    }
}
