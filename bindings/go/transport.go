package kassa

import (
	"context"
	"crypto/tls"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptrace"
	"net/url"
	"strings"
	"sync/atomic"
	"time"
)

// Transport sends calls.
type Transport interface {
	// Send makes one attempt: no repeats, no redirects. What the network does is an outcome. Where the context ends first, the call is lost.
	Send(ctx context.Context, call Call) Outcome
}

// Outcome is what came of one attempt: an answer, or Lost.
type Outcome struct {
	// HTTP status.
	Status int

	// As they came.
	Headers []Header

	// As it came.
	Body []byte

	// How it was lost; nil when something came back.
	Lost *Lost
}

// Lost says that nothing came back.
type Lost struct {
	// LostNotSent only if no byte of the request left this machine.
	Stage Stage

	// Kind of the failure, for a log.
	Why string
}

// told is the outcome as it counts: an empty one says nothing about the call, which may have been executed.
func (it Outcome) told() Outcome {
	switch {
	case it.Lost == nil && it.Status < 100:
		return Outcome{Lost: &Lost{LostUnknown, "the transport returned an empty Outcome: it has neither Status nor Lost"}}
	case it.Lost != nil && it.Lost.Stage != LostNotSent:
		return Outcome{Lost: &Lost{LostUnknown, it.Lost.Why}}
	}
	return it
}

// Format prints the status or the kind of the failure.
func (it Outcome) Format(state fmt.State, _ rune) {
	if it.Lost != nil {
		fmt.Fprintf(state, "Outcome{lost: %s}", it.Lost.Why)
		return
	}
	fmt.Fprintf(state, "Outcome{%d}", it.Status)
}

// LogValue logs the same.
func (it Outcome) LogValue() slog.Value { return logged(it) }

// MarshalJSON writes the same.
func (it Outcome) MarshalJSON() ([]byte, error) {
	if it.Lost != nil {
		return json.Marshal(M{"Lost": it.Lost.Why})
	}
	return json.Marshal(M{"Status": it.Status})
}

// A larger answer counts as lost.
const answerBytes = 64 << 20

// HTTPTransport sends by net/http, once: what is repeated, when, and under which key is the flow's business. The API key is added here, and
// to calls of the API alone. Redirects are not followed, and proxies of the environment are not taken. Goroutines may share it.
type HTTPTransport struct {
	authorization Secret
	client        http.Client
}

// TransportOption changes how it is sent.
type TransportOption func(*http.Transport)

// WithTLS is for mutual TLS, or roots of your own.
func WithTLS(config *tls.Config) TransportOption {
	return func(transport *http.Transport) { transport.TLSClientConfig = config }
}

// WithProxy sends through a proxy.
func WithProxy(proxy *url.URL) TransportOption {
	return func(transport *http.Transport) { transport.Proxy = http.ProxyURL(proxy) }
}

// NewHTTPTransport sends under this key, as Klarna issued it.
func NewHTTPTransport(apiKey string, options ...TransportOption) *HTTPTransport {
	transport := &http.Transport{
		MaxIdleConnsPerHost: 16,
		IdleConnTimeout:     30 * time.Second,
		DisableCompression:  true,
		// HTTP/2 repeats by itself in ways that cannot be watched.
		TLSNextProto: map[string]func(string, *tls.Conn) http.RoundTripper{},
		DialContext: func(ctx context.Context, network, address string) (net.Conn, error) {
			limit, _ := ctx.Value(connectLimit{}).(time.Duration)
			return (&net.Dialer{Timeout: limit}).DialContext(ctx, network, address)
		},
	}
	for _, option := range options {
		option(transport)
	}
	return &HTTPTransport{
		authorization: NewSecret("Basic " + apiKey),
		client: http.Client{
			Transport:     transport,
			CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		},
	}
}

// connectLimit is the key of the context under which a dial finds how long it may take.
type connectLimit struct{}

// Send makes one attempt.
func (it *HTTPTransport) Send(ctx context.Context, call Call) Outcome {
	ctx, cancel := context.WithTimeout(ctx, time.Duration(call.TotalMS)*time.Millisecond)
	defer cancel()
	ctx = context.WithValue(ctx, connectLimit{}, time.Duration(call.ConnectMS)*time.Millisecond)
	// Package http repeats a request on another connection when one that was kept breaks. The second connection ends the attempt.
	var connections atomic.Int32
	ctx = httptrace.WithClientTrace(ctx, &httptrace.ClientTrace{GotConn: func(httptrace.GotConnInfo) {
		if connections.Add(1) > 1 {
			cancel()
		}
	}})
	lost := func(err error) Outcome {
		stage := LostUnknown
		if connections.Load() == 0 {
			stage = LostNotSent
		}
		return Outcome{Lost: &Lost{stage, kindOf(err)}}
	}
	request, err := it.request(ctx, call)
	if err != nil {
		return lost(err)
	}
	response, err := it.client.Do(request)
	if err != nil {
		return lost(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(io.LimitReader(response.Body, answerBytes+1))
	if err == nil && len(body) > answerBytes {
		err = errors.New("too large")
	}
	if err != nil {
		return lost(err)
	}
	outcome := Outcome{Status: response.StatusCode, Body: body}
	for name, values := range response.Header {
		for _, value := range values {
			outcome.Headers = append(outcome.Headers, Header{name, value})
		}
	}
	return outcome
}

func (it *HTTPTransport) request(ctx context.Context, call Call) (*http.Request, error) {
	var content io.Reader
	contentType := "application/json"
	length := 0
	switch {
	case call.Form != nil:
		content, length, contentType = strings.NewReader(string(call.Form.Bytes)), len(call.Form.Bytes), call.Form.ContentType
	case call.Body != nil:
		content, length = strings.NewReader(*call.Body), len(*call.Body)
	}
	request, err := http.NewRequestWithContext(ctx, call.Method, call.URL, content)
	if err != nil {
		return nil, err
	}
	if content != nil {
		// Without it, nothing can be sent a second time.
		request.GetBody, request.ContentLength = nil, int64(length)
		request.Header.Set("Content-Type", contentType)
	}
	for _, header := range call.Headers {
		request.Header.Add(header.Name, header.Value)
	}
	if call.Auth == "partner" {
		request.Header.Set("Authorization", it.authorization.Reveal())
	}
	return request, nil
}

// kindOf names a failure. Its message may quote what was sent.
func kindOf(err error) string {
	var dns *net.DNSError
	var operation *net.OpError
	switch {
	case errors.Is(err, context.DeadlineExceeded):
		return "too late"
	case errors.Is(err, context.Canceled):
		return "given up"
	case errors.As(err, &dns):
		return "no such host"
	case errors.As(err, &operation):
		return operation.Op
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return "connection ended"
	}
	return fmt.Sprintf("%T", err)
}

// Close closes the connections that wait for work.
func (it *HTTPTransport) Close() { it.client.CloseIdleConnections() }

// Format prints no key.
func (it *HTTPTransport) Format(state fmt.State, _ rune) { fmt.Fprint(state, "HTTPTransport{***}") }
