//! Purchase data of single industries: travel, lodging, events, insurance, vouchers, marketplaces.

use alloc::string::String;
use alloc::vec::Vec;

use crate::api::common::{Address, Amount, Country, Currency, PersonName, Reference, Timestamp};
use crate::value::open_enum::open_enum;
use crate::wire::model::model;

open_enum! {
    /// Means of travel.
    pub enum TravelType {
        Air = "AIR",
        Bus = "BUS",
        Train = "TRAIN",
    }

    /// Class of a ticket.
    pub enum TicketClass {
        Economy = "ECONOMY",
    }

    /// Kind of lodging.
    pub enum LodgingType {
        Room = "ROOM",
    }

    /// Kind of host.
    pub enum HostType {
        Hotel = "HOTEL",
    }

    /// Kind of event.
    pub enum EventType {
        Concert = "CONCERT",
    }

    /// What is insured.
    pub enum InsuranceType {
        /// With one L.
        Cancelation = "CANCELATION",
    }

    /// Kind of voucher.
    pub enum VoucherType {
        GiftCard = "GIFT_CARD",
    }

    /// What is thought of a seller.
    pub enum SellerRating {
        High = "HIGH",
    }
}

model! {
    /// A journey.
    pub struct TravelReservation {
        may travel_type: TravelType,
        may reservation_reference: Reference,
        may departure: TravelPoint,
        may arrival: TravelPoint,
        may carrier_name: String,
        may price: Amount,
        may currency: Currency,
        may ticket_class: TicketClass,
        may passengers: Vec<PersonName>,
        may insurances: Vec<Insurance>,
        may affiliate_name: String,
    }

    /// Either end of a journey. Written with `address`; older samples spread its members.
    pub struct TravelPoint {
        may departure_location: String,
        /// IATA code.
        may departure_airport: String,
        may departs_at: Timestamp,
        may arrival_location: String,
        /// IATA code.
        may arrival_airport: String,
        may arrives_at: Timestamp [unverified],
        may street_address: String,
        may city: String,
        may country: Country,
        may address: Address,
    }

    /// A stay.
    pub struct LodgingReservation {
        may lodging_name: String,
        may lodging_type: LodgingType,
        may address: Address,
        may starts_at: Timestamp,
        may ends_at: Timestamp,
        may number_of_spaces: u32,
        may price: Amount,
        may currency: Currency,
        may guests: Vec<PersonName>,
        /// One object, in spite of its name.
        may hosts: LodgingHost,
        may insurances: Vec<Insurance>,
        may affiliate_name: String,
    }

    /// Who offers a stay.
    pub struct LodgingHost {
        may host_reference: Reference,
        may host_type: HostType,
        may country_of_domicile: Country,
        may registered_at: Timestamp,
        may number_of_reservations: u32,
    }

    /// A ticket to an event.
    pub struct EventReservation {
        may event_name: String,
        may event_company_name: String,
        may event_type: EventType,
        may starts_at: Timestamp,
        may ends_at: Timestamp,
        may venue_name: String,
        may access_controlled_venue: bool,
        may address: Address,
        may affiliate_name: String,
        may insurances: Vec<Insurance>,
    }

    /// An insurance.
    pub struct Insurance {
        may insurance_type: InsuranceType,
        may insurance_company_name: String,
        may price: Amount,
        may currency: Currency,
    }

    /// A voucher.
    pub struct Voucher {
        may voucher_name: String,
        may voucher_type: VoucherType,
        may voucher_company: String,
        may starts_at: Timestamp,
        may ends_at: Timestamp,
        may affiliate_name: String,
    }

    /// A seller on a marketplace.
    pub struct MarketplaceSeller {
        may marketplace_seller_reference: Reference,
        may marketplace_seller_name: String,
        may marketplace_seller_address: Address,
        may product_category: String,
        may line_item_references: Vec<Reference>,
        may shipping_references: Vec<Reference>,
        may seller_registered_at: Timestamp,
        may seller_updated_at: Timestamp,
        may seller_last_login_at: Timestamp,
        may seller_rating: SellerRating,
        may number_of_transactions: u32,
        may volume_of_transactions: Amount,
    }
}
