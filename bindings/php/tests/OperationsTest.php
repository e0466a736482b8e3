<?php

declare(strict_types=1);

namespace Kassa\Tests;

use Kassa\CheckRule;
use Kassa\Client;
use Kassa\Errors\CallRefusedException;
use Kassa\Errors\InputException;
use Kassa\Flow;
use Kassa\Journal\MemoryStore;
use Kassa\Models\Address;
use Kassa\Models\CredentialDescriptionRequest;
use Kassa\Models\PaymentCaptureCreate;
use Kassa\Models\PaymentTransactionState;
use Kassa\Models\UploadRequest;
use Kassa\Severity;
use PHPUnit\Framework\TestCase;
use stdClass;

/** Operations of the API, one by one. */
final class OperationsTest extends TestCase
{
    private Sandbox $sandbox;

    protected function setUp(): void
    {
        $this->sandbox = Sandbox::shared();
    }

    private function transaction(): string
    {
        $payment = Sandbox::payment('approved-' . Flow::freshReference());
        return $this->sandbox->client()->open('payment', $payment)->run(timeout: 30)->payment_transaction_id;
    }

    public function testAReadGivesATypedAnswer(): void
    {
        $answer = $this->sandbox->client()->payment()->transaction()->read($this->transaction())->send();
        self::assertSame(200, $answer->status);
        self::assertSame(12_336, $answer->value?->amount);
        self::assertSame(PaymentTransactionState::Authorized, $answer->value->state);
        self::assertStringContainsString('"amount":12336', $answer->body);
    }

    public function testWhatKlarnaRefusesIsAnExceptionWithItsWords(): void
    {
        try {
            $this->sandbox->client()->payment()->transaction()->read('krn:payment:eu1:transaction:none')->send();
            self::fail('was not refused');
        } catch (CallRefusedException $refused) {
            self::assertSame([404, 'read_then_decide'], [$refused->status, $refused->advice]);
            self::assertNotNull($refused->errorCode);
            self::assertNotNull($refused->errorId);
        }
    }

    public function testABodyIsCheckedWithoutACall(): void
    {
        $body = [
            'request_payment_transaction' => [
                'amount' => 12_336,
                'payment_transaction_reference' => str_repeat('r', 300),
                'capture' => 'SOMEDAY',
            ],
            'supplementary_purchase_data' => ['line_items' => [['name' => 'Pen', 'quantity' => 2, 'total_amount' => 3_998]]],
        ];
        $found = [];
        foreach (Client::checkBody('payment.authorize', $body) as $one) {
            $found[$one->rule->value] = [$one->pointer, $one->severity, $one->stops()];
            self::assertSame($one->rule === CheckRule::Required, $one->remedy === 'add the member');
            self::assertNotSame('', $one->message);
            self::assertStringNotContainsString('SOMEDAY', print_r($one, true));
        }
        ksort($found);
        self::assertSame([
            'choice' => ['/request_payment_transaction/capture', Severity::Warning, false],
            'length' => ['/request_payment_transaction/payment_transaction_reference', Severity::Error, true],
            'required' => ['', Severity::Error, true],
            'sum' => ['', Severity::Warning, false],
        ], $found);
        self::assertSame([], Client::checkBody('capturePaymentTransaction', new PaymentCaptureCreate(captureAmount: 1)));
        self::assertSame(CheckRule::Json, Client::checkBody('payment.authorize', '{')[0]->rule);
        foreach (['payment.steal' => '/operation', 'payment.transaction.read' => '/body'] as $operation => $pointer) {
            try {
                Client::checkBody($operation, []);
                self::fail('was not refused');
            } catch (InputException $refused) {
                self::assertSame($pointer, $refused->pointer);
            }
        }
    }

    public function testWhatIsWrongIsRefusedBeforeItIsSent(): void
    {
        $client = $this->sandbox->client();
        $this->sandbox->control('DELETE', 'log');
        try {
            $client->security()->apiKey()->create(Flow::freshReference(), ['description' => 7])->send();
            self::fail('was not refused');
        } catch (InputException $refused) {
            self::assertStringStartsWith('/body/description', (string) $refused->pointer);
        }
        self::assertSame([], $this->sandbox->control('GET', 'log'));
    }

    public function testASecretIsHandedOutOnceAndInNoPrintAndNoJournal(): void
    {
        $store = new MemoryStore();
        $client = $this->sandbox->client($store);
        $running = $client->security()->apiKey()->create('key-1', new CredentialDescriptionRequest(description: 'till'))->start();
        $view = $running->run(static fn (stdClass $view): bool => $view->state === 'answered', 30);
        preg_match('/klarna_test_api_[^"]+/', json_encode($running->take(), JSON_THROW_ON_ERROR), $secret);
        $running->run(timeout: 30);
        self::assertNull($running->take());
        $seen = print_r([$view, $running, $client, $store], true) . implode("\n", $store->read('key-1'));
        self::assertStringNotContainsString($secret[0], $seen);

        $answer = $client->security()->apiKey()->create(Flow::freshReference(), ['description' => 'till'])->send();
        preg_match('/klarna_test_api_[^"]+/', $answer->body, $secret);
        self::assertStringNotContainsString($secret[0], print_r($answer, true));
        self::assertStringContainsString($secret[0], json_encode($answer->value, JSON_THROW_ON_ERROR));
    }

    public function testPrintsHoldNoDataAboutPeople(): void
    {
        $address = new Address(streetAddress: 'Hohe Straße 1', city: 'Köln');
        self::assertStringNotContainsString('Hohe', print_r($address, true));
        self::assertSame('{"street_address":"Hohe Straße 1","city":"Köln"}', json_encode($address, JSON_UNESCAPED_UNICODE));
    }

    public function testAListIsReadPageByPage(): void
    {
        $account = $this->sandbox->client()->account();
        $account->brand()->create(['brand_reference' => 'b2', 'display_name' => 'Two'], Flow::freshReference())->send();
        $shop = ['type' => 'WEBSITE', 'store_reference' => 's0', 'url' => 'https://two.example'];
        $group = ['store_group_reference' => 'g2', 'brand_reference' => 'b2', 'stores' => [$shop]];
        $id = $account->storeGroup()->create($group, Flow::freshReference())->send()->value?->storeGroupId;
        foreach (['s1', 's2', 's3'] as $name) {
            $store = ['store_group_id' => $id, 'type' => 'PHYSICAL_STORE', 'store_reference' => $name, 'address' => ['city' => 'Oslo']];
            $account->store()->create($store, Flow::freshReference())->send();
        }
        $whole = array_column($account->store()->list(size: 50)->send()->value->stores ?? [], 'storeId');
        $found = array_column(iterator_to_array($account->store()->list(size: 1)->items(), false), 'storeId');
        self::assertGreaterThanOrEqual(3, count($whole));
        self::assertSame($whole, $found);
    }

    public function testAFileGoesUpAndComesDownAsBytesAndATableAsRows(): void
    {
        $client = $this->sandbox->client();
        $transaction = $this->transaction();
        $client->payment()->transaction()->capture($transaction, ['capture_amount' => 12_336], Flow::freshReference())->send();
        $dispute = $this->sandbox->control('POST', 'disputes', ['payment_transaction_id' => $transaction])->payment_dispute_id;
        $bytes = str_repeat(implode('', array_map(chr(...), range(0, 255))), 1_000);
        $files = $client->dispute()->attachment();
        $upload = new UploadRequest(file: base64_encode($bytes), filename: 'proof.pdf');
        $id = (string) $files->upload($dispute, $upload, Flow::freshReference())->send()->value?->paymentDisputeAttachmentId;
        $down = $files->download($dispute, $id)->send();
        self::assertTrue($down->body === $bytes);
        self::assertSame('application/pdf', $down->contentType);

        $made = $client->settlement()->generate([
            'interval_start' => '2020-01-01T00:00:00Z',
            'interval_end' => '2035-01-01T00:00:00Z',
            'payment_acquiring_account_id' => $this->sandbox->seed->payment_acquiring_account_id,
        ], Flow::freshReference())->send();
        $rows = $client->settlement()->csv((string) $made->value?->settlementReports[0]->settlementId)->send()->rows();
        $ours = array_filter(iterator_to_array($rows, false), static fn (array $row): bool => $row['payment_transaction_id'] === $transaction);
        self::assertContains('12336', array_column($ours, 'amount'));
    }
}
