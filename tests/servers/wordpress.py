#!/usr/bin/env python3
"""WordPress on loopback: Debian's wordpress, `php -S` and a throw-away MariaDB.

Set up through install.php and the REST API. Needs Debian wordpress, php-cli, php-mysql, php-curl,
php-xml, php-mbstring, mariadb-server (as root they are installed).
"""

import base64
import os
import shutil
import subprocess
import sys
import tempfile
import time
from http.cookiejar import CookieJar
from pathlib import Path
from urllib.request import HTTPCookieProcessor, build_opener

sys.path.insert(0, str(Path(__file__).parent))
import _common as c

CONFIG = """<?php
define('DB_NAME', 'wp'); define('DB_USER', 'wp'); define('DB_PASSWORD', 'wp');
define('DB_HOST', '127.0.0.1:%(db)d');
define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_ENVIRONMENT_TYPE', 'local');        // application passwords without TLS
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('AUTOMATIC_UPDATER_DISABLED', true); define('DISABLE_WP_CRON', true);
define('WP_SITEURL', '%(url)s'); define('WP_HOME', '%(url)s');
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $k) {
  define($k . '_KEY', $k . '-key-loopback'); define($k . '_SALT', $k . '-salt-loopback');
}
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
"""
# Mail would go nowhere, and the seed comments come faster than a person types.
MUST_USE = """<?php
add_filter('pre_wp_mail', '__return_true');
add_filter('wp_is_comment_flood', '__return_false', 99);
remove_action('check_comment_flood', 'check_comment_flood_db');
"""


def install(a):
    c.debian(
        "wordpress", "php-cli", "php-mysql", "php-curl", "php-xml", "php-mbstring", "mariadb-server"
    )


def mariadb(a, stack):
    uid = c.unprivileged()
    kw = dict(user=uid, extra_groups=[]) if uid is not None else {}
    d = c.fresh(f"{tempfile.gettempdir()}/maria-{os.getpid()}", uid)
    stack.temp.append(d)
    port = c.free_port()
    init = d / "init.sql"
    init.write_text(
        "CREATE DATABASE wp CHARACTER SET utf8mb4;\n"
        "CREATE USER 'wp'@'127.0.0.1' IDENTIFIED BY 'wp';\n"
        "GRANT ALL ON wp.* TO 'wp'@'127.0.0.1';\n"
    )
    common = [
        "--no-defaults",
        f"--datadir={d}/db",
        "--innodb-flush-log-at-trx-commit=0",
        "--skip-name-resolve",
    ]
    c.sh(
        [
            "mariadb-install-db",
            "--no-defaults",
            f"--datadir={d}/db",
            "--auth-root-authentication-method=normal",
            "--skip-test-db",
        ],
        cwd=d,
        **kw,
    )
    p = stack.start(
        "mariadb",
        [
            shutil.which("mariadbd") or "/usr/sbin/mariadbd",
            *common,
            f"--port={port}",
            "--bind-address=127.0.0.1",
            f"--socket={d}/s",
            f"--pid-file={d}/pid",
            f"--init-file={init}",
        ],
        cwd=d,
        **kw,
    )
    c.wait_port(port, p)
    return port


def run(a, stack):
    url = f"http://127.0.0.1:{a.port}"
    site = a.data / "site"
    shutil.copytree(
        "/usr/share/wordpress",
        site,
        symlinks=False,
        ignore_dangling_symlinks=True,
        ignore=lambda d, n: (
            ["wp-config.php"]
            if d == "/usr/share/wordpress"
            else (["languages", "uploads"] if d.endswith("wp-content") else [])
        ),
    )
    (site / "wp-content/mu-plugins").mkdir(parents=True, exist_ok=True)
    (site / "wp-content/mu-plugins/quiet.php").write_text(MUST_USE)
    (site / "wp-config.php").write_text(CONFIG % {"db": mariadb(a, stack), "url": url})
    (a.data / "router.php").write_text(
        "<?php $root = $_SERVER['DOCUMENT_ROOT'];\n"
        "$p = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH); $f = $root . $p;\n"
        "if ($p !== '/' && file_exists($f) && !is_dir($f)) return false;\n"
        "if (is_dir($f) && file_exists(rtrim($f, '/') . '/index.php') && $p !== '/')"
        " return false;\n"
        "$_SERVER['SCRIPT_NAME'] = '/index.php'; require $root . '/index.php';\n"
    )
    uid = c.unprivileged()
    env = dict(os.environ, PHP_CLI_SERVER_WORKERS="4")
    p = stack.start(
        "php",
        [
            "php",
            "-d",
            "opcache.enable_cli=0",
            "-S",
            f"127.0.0.1:{a.port}",
            "-t",
            site,
            a.data / "router.php",
        ],
        env=env,
        **(dict(user=uid) if uid is not None else {}),
    )
    c.wait_port(a.port, p)
    for _ in range(100):  # the database runs its init file after it listens
        s, out = c.http("GET", url + "/wp-admin/install.php", ok=None)
        if s == 200 and "weblog_title" in str(out):
            break
        time.sleep(0.2)
    c.http(
        "POST",
        url + "/wp-admin/install.php?step=2",
        form={
            "weblog_title": "Loopback",
            "user_name": "alice",
            "admin_password": "alice-pass",
            "admin_password2": "alice-pass",
            "pw_weak": "on",
            "admin_email": "alice@mail.test",
            "blog_public": "0",
            "Submit": "Install WordPress",
        },
    )
    # a browser-like login gives the cookie and the nonce that make the first application password
    web = build_opener(HTTPCookieProcessor(CookieJar()))
    c.http("GET", url + "/wp-login.php", opener=web)
    c.http(
        "POST",
        url + "/wp-login.php",
        form={"log": "alice", "pwd": "alice-pass", "testcookie": "1", "wp-submit": "Log In"},
        opener=web,
    )
    nonce = c.http("GET", url + "/wp-admin/admin-ajax.php?action=rest-nonce", opener=web)[1]
    api = url + "/?rest_route=/wp/v2"  # works with and without pretty permalinks

    def call(method, path, body=None, auth=None, **kw):
        path, _, query = path.partition("?")
        h = (
            {"X-WP-Nonce": str(nonce)}
            if auth == "cookie"
            else {"Authorization": "Basic " + base64.b64encode(auth.encode()).decode()}
            if auth
            else {}
        )
        return c.http(
            method,
            api + path + ("&" + query if query else ""),
            body,
            h,
            opener=web if auth == "cookie" else None,
            **kw,
        )[1]

    users = {}
    me = call("GET", "/users/me?context=edit", auth="cookie")
    call("POST", "/settings", {"default_comment_status": "open"}, auth="cookie")
    pw = call("POST", f"/users/{me['id']}/application-passwords", {"name": "desk"}, auth="cookie")[
        "password"
    ]
    users["alice"] = {
        "id": me["id"],
        "role": "administrator",
        "password": "alice-pass",
        "app_password": pw,
    }
    admin = f"alice:{pw}"
    bob = call(
        "POST",
        "/users",
        {
            "username": "bob",
            "email": "bob@mail.test",
            "password": "bob-pass",
            "roles": ["subscriber"],
        },
        admin,
    )
    bpw = call("POST", f"/users/{bob['id']}/application-passwords", {"name": "desk"}, admin)[
        "password"
    ]
    users["bob"] = {
        "id": bob["id"],
        "role": "subscriber",
        "password": "bob-pass",
        "app_password": bpw,
    }
    post = call(
        "POST",
        "/posts",
        {"title": "Welcome", "content": "Be kind.", "status": "publish", "comment_status": "open"},
        admin,
    )
    comments = []
    for text, status in (
        ("Great to be here!", "approve"),
        ("You are all idiots.", "hold"),
        ("Buy cheap followers at spam.example", "hold"),
    ):
        r = call("POST", "/comments", {"post": post["id"], "content": text}, f"bob:{bpw}")
        r = call("POST", f"/comments/{r['id']}", {"status": status}, admin)
        comments.append({"id": r["id"], "status": r["status"], "text": text})
    version = subprocess.run(
        ["dpkg-query", "-W", "-f=${Version}", "wordpress"], capture_output=True, text=True
    ).stdout
    return {
        "versions": {"wordpress": version},
        "service": url,
        "api": api,
        "users": users,
        "post": post["id"],
        "comments": comments,
    }


if __name__ == "__main__":
    c.serve(c.arguments("wordpress", 8380), install, run)
