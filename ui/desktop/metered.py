"""Whether the connection costs by volume, as far as the system says."""

from PySide6.QtNetwork import QNetworkInformation


def is_metered() -> bool:
    """Return True only where the system says so; where it cannot tell, it is taken as free."""
    if not QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Metered):
        return False
    information = QNetworkInformation.instance()
    return information is not None and information.isMetered()
