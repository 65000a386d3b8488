-- Asks for the lines of a file in their order, again and again, as a browser that takes compressed answers.
-- At the end one line of JSON. Times are in microseconds.

local requests = {}
local at = 0

-- Written out beforehand: this program must not be what the measured one waits for.
function init(args)
	wrk.headers["Accept-Encoding"] = "gzip, deflate, br"
	for path in io.lines(args[1]) do
		requests[#requests + 1] = wrk.format("GET", path)
	end
end

function request()
	at = at % #requests + 1
	return requests[at]
end

function done(summary, latency)
	local errors = summary.errors
	io.write(string.format(
		'{"requests":%d,"bytes":%d,"duration":%d,"p50":%d,"p99":%d,"errors":%d}\n',
		summary.requests, summary.bytes, summary.duration, latency:percentile(50), latency:percentile(99),
		errors.connect + errors.read + errors.write + errors.status + errors.timeout
	))
end
