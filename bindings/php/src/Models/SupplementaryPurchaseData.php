<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * What is bought, by whom, and where it goes.
 */
final class SupplementaryPurchaseData extends Model
{
    protected const MEMBERS = [
        'purchaseReference' => ['purchase_reference', ['text'], false],
        'lineItems' => ['line_items', ['list', ['object', LineItem::class]], false],
        'shipping' => ['shipping', ['list', ['object', Shipping::class]], false],
        'customer' => ['customer', ['object', Customer::class], true],
        'subscriptions' => ['subscriptions', ['list', ['object', Subscription::class]], false],
        'ondemandService' => ['ondemand_service', ['object', OndemandService::class], false],
        'travelReservations' => ['travel_reservations', ['list', ['object', TravelReservation::class]], false],
        'lodgingReservations' => ['lodging_reservations', ['list', ['object', LodgingReservation::class]], false],
        'eventReservations' => ['event_reservations', ['list', ['object', EventReservation::class]], false],
        'insurances' => ['insurances', ['list', ['object', Insurance::class]], false],
        'vouchers' => ['vouchers', ['list', ['object', Voucher::class]], false],
        'marketplaceSellers' => ['marketplace_sellers', ['list', ['object', MarketplaceSeller::class]], false],
        'additionalData' => ['additional_data', ['text'], true],
    ];

    /**
     * @param string|null $purchaseReference Order number that the customer sees.
     * @param list<LineItem>|null $lineItems Basket. Totals should add up to the amount of the payment.
     * @param list<Shipping>|null $shipping shipping.
     * @param Customer|null $customer customer.
     * @param list<Subscription>|null $subscriptions subscriptions.
     * @param OndemandService|null $ondemandService ondemand_service.
     * @param list<TravelReservation>|null $travelReservations travel_reservations.
     * @param list<LodgingReservation>|null $lodgingReservations lodging_reservations.
     * @param list<EventReservation>|null $eventReservations event_reservations.
     * @param list<Insurance>|null $insurances insurances.
     * @param list<Voucher>|null $vouchers vouchers.
     * @param list<MarketplaceSeller>|null $marketplaceSellers marketplace_sellers.
     * @param string|null $additionalData Older extra data of the merchant, as a JSON text.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $purchaseReference = null,
        public readonly ?array $lineItems = null,
        public readonly ?array $shipping = null,
        public readonly ?Customer $customer = null,
        public readonly ?array $subscriptions = null,
        public readonly ?OndemandService $ondemandService = null,
        public readonly ?array $travelReservations = null,
        public readonly ?array $lodgingReservations = null,
        public readonly ?array $eventReservations = null,
        public readonly ?array $insurances = null,
        public readonly ?array $vouchers = null,
        public readonly ?array $marketplaceSellers = null,
        public readonly ?string $additionalData = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
