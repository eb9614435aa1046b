"""A loopback server that hands out one file, well or badly."""

import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

CONTENT = bytes(range(256)) * 4096  # 1 MB


class FileServer(ThreadingHTTPServer):
    """`how` says what goes wrong; `ranges` are those that were asked for."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, how="well"):
        super().__init__(("127.0.0.1", 0), _Handler)
        self.how = how
        self.ranges = []
        self.sends_on_to = ""
        self.has_ended = threading.Event()
        self._thread = threading.Thread(target=self.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server_port}/model.ckpt"

    def stop(self):
        self.has_ended.set()
        self.shutdown()
        self.server_close()
        self._thread.join()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        self.close_connection = True
        asked = self.headers.get("Range")
        self.server.ranges.append(asked)
        start = int(asked.removeprefix("bytes=").rstrip("-")) if asked else 0
        getattr(self, "_" + self.server.how)(start)

    def _well(self, start):
        if start >= len(CONTENT):
            self._head(416, 0, {"Content-Range": f"bytes */{len(CONTENT)}"})
            return
        self._whole(start, CONTENT)

    def _whole(self, start, content):
        more = {"Content-Range": f"bytes {start}-{len(content) - 1}/{len(content)}"}
        self._head(206 if start else 200, len(content) - start, more if start else {})
        self.wfile.write(content[start:])

    def _without_ranges(self, start):
        self._head(200, len(CONTENT), {})
        self.wfile.write(CONTENT)

    def _another_range(self, start):
        self._head(206, 10, {"Content-Range": f"bytes 0-9/{len(CONTENT)}"})
        self.wfile.write(CONTENT[:10])

    def _cut(self, start):
        self._head(206 if start else 200, len(CONTENT) - start,
                   {"Content-Range": f"bytes {start}-/{len(CONTENT)}"})  # fmt: skip
        self.wfile.write(CONTENT[start : start + 300_000])

    def _stalled(self, start):
        self._head(200, len(CONTENT), {})
        self.wfile.write(CONTENT[:1000])
        self.wfile.flush()
        self.server.has_ended.wait(20)

    def _dripping(self, start):
        self._head(200, len(CONTENT), {})
        for byte in CONTENT:
            if self.server.has_ended.is_set():
                return
            self.wfile.write(bytes([byte]))
            time.sleep(0.01)

    def _too_long(self, start):
        self._head(200, 10 * len(CONTENT), {})
        self.wfile.write(CONTENT)

    def _endless(self, start):
        self.send_response(200)
        self.send_header("Connection", "close")
        self.end_headers()
        while not self.server.has_ended.is_set():
            self.wfile.write(CONTENT)

    def _page(self, start):
        page = b"<html>Please sign in to this network</html>"
        self._head(200, len(page), {"Content-Type": "text/html; charset=utf-8"})
        self.wfile.write(page)

    def _gone(self, start):
        self._head(404, 0, {})

    def _broken(self, start):
        self._head(503, 0, {})

    def _packed(self, start):
        self._head(200, 4, {"Content-Encoding": "br"})
        self.wfile.write(b"1234")

    def _elsewhere(self, start):
        self._head(302, 0, {"Location": self.server.sends_on_to})

    def _head(self, status, length, more):
        self.send_response(status)
        self.send_header("Content-Length", str(length))
        self.send_header("Connection", "close")
        for name, value in more.items():
            self.send_header(name, value)
        self.end_headers()

    def log_message(self, *_):
        pass
