# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class InstanceCloudProvider(OpenStrEnum):
    """A cloud provider."""

    AWS = "aws"
    AMAYA = "amaya"
    AZURE = "azure"
    BOOSTRUN = "boostrun"
    CRUSOE = "crusoe"
    DATACRUNCH = "datacrunch"
    DENVR = "denvr"
    DIGITALOCEAN = "digitalocean"
    EXCESSSUPPLY = "excesssupply"
    HORIZON = "horizon"
    HYPERSTACK = "hyperstack"
    IMWT = "imwt"
    JARVISLABS = "jarvislabs"
    LAMBDALABS = "lambdalabs"
    LATITUDE = "latitude"
    MASSEDCOMPUTE = "massedcompute"
    NEBIUS = "nebius"
    OBLIVUS = "oblivus"
    PAPERSPACE = "paperspace"
    PHYNTEC = "phyntec"
    RUNPOD = "runpod"
    SCALEWAY = "scaleway"
    SHADE = "shade"
    TENSORDOCK = "tensordock"
    VERDA = "verda"
    VOLTAGEPARK = "voltagepark"
    VULTR = "vultr"
